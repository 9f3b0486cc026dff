import { answerData } from '@/lib/statistics/answerData';
import { loadSeries } from '@/lib/statistics/loadSeries';
import { collectionZip } from '@/lib/statistics/seriesZip';

export const dynamic = 'force-static';

export const GET = () => answerData(collectionZip(loadSeries()), 'zip', 'serier');
