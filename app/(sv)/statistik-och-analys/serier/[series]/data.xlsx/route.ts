import { answerSeries, seriesParams } from '@/lib/statistics/answerSeries';

export const dynamic = 'force-static';

export const dynamicParams = false;

export const generateStaticParams = seriesParams;

export async function GET(
  _: Request,
  { params }: RouteContext<'/statistik-och-analys/serier/[series]/data.xlsx'>,
) {
  return answerSeries((await params).series, 'xlsx');
}
