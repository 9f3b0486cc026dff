import { answerData } from '@/lib/statistics/files/answerData';
import { seriesListJson } from '@/lib/statistics/seriesList';

export const dynamic = 'force-static';

export const GET = () => answerData(seriesListJson(), 'json', 'serier');
