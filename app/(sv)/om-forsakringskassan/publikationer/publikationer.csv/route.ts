import { answerDownload } from '@/lib/http/answerDownload';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationsCsv } from '@/lib/publications/publicationsCsv';

export const dynamic = 'force-static';

export const GET = () =>
  answerDownload('publikationer.csv', publicationsCsv(loadPublications().publications));
