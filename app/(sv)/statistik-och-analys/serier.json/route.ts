import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerData } from '@/lib/statistics/files/answerData';
import { seriesListJson } from '@/lib/statistics/seriesList';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerData(seriesListJson(), 'json', 'serier');
