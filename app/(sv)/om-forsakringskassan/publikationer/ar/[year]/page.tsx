import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedYears, listOfYear } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/ar/[year]'>;

export const dynamicParams = false;

export const generateStaticParams = () => listedYears().map((year) => ({ year }));

export async function generateMetadata({ params }: Props) {
  const { year } = await params;
  return listMetadata(listOfYear(year));
}

export default async function PublicationsOfYear({ params }: Props) {
  const { year } = await params;
  return <PublicationListPage list={listOfYear(year)} />;
}
