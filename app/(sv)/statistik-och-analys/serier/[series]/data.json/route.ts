import { answerSeries, type SeriesRoute, seriesParams } from '@/lib/statistics/answerSeries';

export const dynamic = 'force-static';

export const dynamicParams = false;

export const generateStaticParams = seriesParams;

export async function GET(_: Request, { params }: SeriesRoute) {
  return answerSeries((await params).series, 'json');
}
