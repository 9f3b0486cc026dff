import { SeriesPage } from '@/components/statistics/SeriesPage';
import { knownParams } from '@/lib/http/knownParams';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { seriesParams } from '@/lib/statistics/files/answerSeries';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';

type Props = PageProps<'/statistik-och-analys/serier/[series]'>;

export const generateStaticParams = seriesParams;

const read = async ({ params }: Props) => getSeries((await knownParams(params, generateStaticParams)).series);

export async function generateMetadata(props: Props) {
  const { id, title, shows } = await read(props);
  const inside = getTranslator('sv')('statistics.one');
  return pageMetadata({ locale: 'sv', address: seriesAddress(id), title, inside, description: shows });
}

export default async function SwedishSeriesPage(props: Props) {
  return <SeriesPage series={await read(props)} locale="sv" />;
}
