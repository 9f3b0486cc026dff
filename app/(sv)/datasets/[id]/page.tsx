import { DatasetPage } from '@/components/opendata/DatasetPage';
import { knownParams } from '@/lib/http/knownParams';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { getDataset, loadDatasets } from '@/lib/opendata/loadDatasets';

type Props = PageProps<'/datasets/[id]'>;

export const generateStaticParams = () => loadDatasets().map(({ id }) => ({ id }));

const read = async ({ params }: Props) => getDataset((await knownParams(params, generateStaticParams)).id);

export async function generateMetadata(props: Props) {
  const { id, titles, descriptions } = await read(props);
  return pageMetadata({
    locale: 'sv',
    address: datasetAddress(id),
    title: titles.sv,
    inside: getTranslator('sv')('opendata.one'),
    description: descriptions.sv,
  });
}

export default async function DatasetRoute(props: Props) {
  return <DatasetPage dataset={await read(props)} />;
}
