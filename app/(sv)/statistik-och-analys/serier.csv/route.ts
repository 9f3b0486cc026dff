import { answerData } from '@/lib/statistics/files/answerData';
import { seriesListCsv } from '@/lib/statistics/seriesList';

export const dynamic = 'force-static';

export const GET = () => answerData(seriesListCsv(), 'csv', 'serier');
