import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { publicationsCsv } from '@/lib/publications/files/publicationsCsv';
import { loadPublications } from '@/lib/publications/loadPublications';
import { answerData } from '@/lib/statistics/files/answerData';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerData(publicationsCsv(loadPublications().publications), 'csv', 'publikationer');
