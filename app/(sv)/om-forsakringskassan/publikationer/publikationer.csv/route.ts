import { publicationsCsv } from '@/lib/publications/files/publicationsCsv';
import { loadPublications } from '@/lib/publications/loadPublications';
import { answerData } from '@/lib/statistics/files/answerData';

export const dynamic = 'force-static';

export const GET = () => answerData(publicationsCsv(loadPublications().publications), 'csv', 'publikationer');
