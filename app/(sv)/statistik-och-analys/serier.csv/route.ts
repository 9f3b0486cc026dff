import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerData } from '@/lib/statistics/files/answerData';
import { seriesListCsv } from '@/lib/statistics/seriesList';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerData(seriesListCsv(), 'csv', 'serier');
