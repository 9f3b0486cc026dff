import { answerSeries, type SeriesFileRoute, seriesFileParams } from '@/lib/statistics/files/answerSeries';

export const dynamic = 'force-static';

export const dynamicParams = false;

export const generateStaticParams = seriesFileParams;

export async function GET(_: Request, { params }: SeriesFileRoute) {
  const { series, file } = await params;
  return answerSeries(series, file);
}
