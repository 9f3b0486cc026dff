import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationsCsv } from '@/lib/publications/publicationsCsv';
import { answerData } from '@/lib/statistics/files/answerData';

export const dynamic = 'force-static';

export const GET = () => answerData(publicationsCsv(loadPublications().publications), 'csv', 'publikationer');
