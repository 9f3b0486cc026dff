import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedKinds, listOfKind } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/slag/[kind]'>;

export const dynamicParams = false;

export const generateStaticParams = () => listedKinds().map((kind) => ({ kind }));

export async function generateMetadata({ params }: Props) {
  const { kind } = await params;
  return listMetadata(listOfKind(kind));
}

export default async function PublicationsOfKind({ params }: Props) {
  const { kind } = await params;
  return <PublicationListPage list={listOfKind(kind)} />;
}
