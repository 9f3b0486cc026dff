import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listOfAll } from '@/lib/publications/publicationLists';

export const generateMetadata = () => listMetadata(listOfAll());

export default function AllPublications() {
  return <PublicationListPage list={listOfAll()} />;
}
