import { knownParams } from '@/lib/http/knownParams';
import { answerSeries, type SeriesFileRoute, seriesFileParams } from '@/lib/statistics/files/answerSeries';

export const generateStaticParams = seriesFileParams;

export async function GET(_: Request, { params }: SeriesFileRoute) {
  const { series, file } = await knownParams(params, generateStaticParams);
  return answerSeries(series, file);
}
