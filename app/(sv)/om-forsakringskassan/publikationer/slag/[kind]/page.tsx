import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { knownParams } from '@/lib/http/knownParams';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedKinds, listOfKind } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/slag/[kind]'>;

export const generateStaticParams = () => listedKinds().map((kind) => ({ kind }));

const read = async ({ params }: Props) => listOfKind((await knownParams(params, generateStaticParams)).kind);

export async function generateMetadata(props: Props) {
  return listMetadata(await read(props));
}

export default async function PublicationsOfKind(props: Props) {
  return <PublicationListPage list={await read(props)} />;
}
