import { PublicationPage } from '@/components/publications/PublicationPage';
import { knownParams } from '@/lib/http/knownParams';
import { publicationMetadata } from '@/lib/metadata/head/publicationMetadata';
import { getPublication, loadPublications } from '@/lib/publications/loadPublications';

type Props = PageProps<'/om-forsakringskassan/publikationer/[id]'>;

export const generateStaticParams = () => loadPublications().publications.map(({ id }) => ({ id }));

const read = async ({ params }: Props) =>
  getPublication((await knownParams(params, generateStaticParams)).id);

export async function generateMetadata(props: Props) {
  return publicationMetadata(await read(props));
}

export default async function PublicationRoute(props: Props) {
  return <PublicationPage publication={await read(props)} />;
}
