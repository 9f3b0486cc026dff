import { PublicationSearchPage } from '@/components/publications/PublicationSearchPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { searchMetadata } from '@/lib/metadata/head/searchMetadata';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationSearchAddress } from '@/lib/publications/publicationAddresses';
import { readPublicationQuery } from '@/lib/publications/search/publicationQuery';

type Props = PageProps<'/om-forsakringskassan/publikationer/sok'>;

const readQuery = async ({ searchParams }: Props) =>
  readPublicationQuery(await searchParams, loadPublications());

export async function generateMetadata(props: Props) {
  const { words } = await readQuery(props);
  return searchMetadata(publicationSearchAddress, getTranslator('sv')('publications.search.title'), words);
}

export default async function PublicationSearch(props: Props) {
  return <PublicationSearchPage query={await readQuery(props)} />;
}
