import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { answerData } from '@/lib/statistics/files/answerData';
import { collectionZip } from '@/lib/statistics/files/seriesZip';
import { loadSeries } from '@/lib/statistics/series/loadSeries';

export const generateStaticParams = madeAtBuild;

export const GET = () => answerData(collectionZip(loadSeries()), 'zip', 'serier');
