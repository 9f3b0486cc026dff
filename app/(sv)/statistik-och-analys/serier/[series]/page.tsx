import { SeriesPage } from '@/components/statistics/SeriesPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { seriesParams } from '@/lib/statistics/files/answerSeries';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';

export const dynamicParams = false;

export const generateStaticParams = seriesParams;

type SeriesRoute = PageProps<'/statistik-och-analys/serier/[series]'>;

export async function generateMetadata({ params }: SeriesRoute) {
  const { id, title, shows } = getSeries((await params).series);
  const inside = getTranslator('sv')('statistics.one');
  return pageMetadata({ locale: 'sv', address: seriesAddress(id), title, inside, description: shows });
}

export default async function SwedishSeriesPage({ params }: SeriesRoute) {
  return <SeriesPage series={getSeries((await params).series)} locale="sv" />;
}
