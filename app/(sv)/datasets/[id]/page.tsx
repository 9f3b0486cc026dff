import { DatasetPage } from '@/components/opendata/DatasetPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { getDataset, loadDatasets } from '@/lib/opendata/loadDatasets';

export const dynamicParams = false;

export const generateStaticParams = () => loadDatasets().map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/datasets/[id]'>) {
  const { id, titles, descriptions } = getDataset((await params).id);
  return pageMetadata({
    locale: 'sv',
    address: datasetAddress(id),
    title: titles.sv,
    inside: getTranslator('sv')('opendata.one'),
    description: descriptions.sv,
  });
}

export default async function DatasetRoute({ params }: PageProps<'/datasets/[id]'>) {
  return <DatasetPage dataset={getDataset((await params).id)} />;
}
