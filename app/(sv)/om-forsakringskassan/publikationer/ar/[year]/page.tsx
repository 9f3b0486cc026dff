import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { knownParams } from '@/lib/http/knownParams';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedYears, listOfYear } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/ar/[year]'>;

export const generateStaticParams = () => listedYears().map((year) => ({ year }));

const read = async ({ params }: Props) => listOfYear((await knownParams(params, generateStaticParams)).year);

export async function generateMetadata(props: Props) {
  return listMetadata(await read(props));
}

export default async function PublicationsOfYear(props: Props) {
  return <PublicationListPage list={await read(props)} />;
}
