import { knownParams } from '@/lib/http/knownParams';
import { outsideRender } from '@/lib/lean/outsideRender';
import { answerSeries, type SeriesFileRoute, seriesFileParams } from '@/lib/statistics/files/answerSeries';

export const generateStaticParams = seriesFileParams;

export async function GET(_: Request, { params }: SeriesFileRoute) {
  const { series, file } = await knownParams(params, generateStaticParams);
  return outsideRender(() => answerSeries(series, file));
}
