import { PublicationPage } from '@/components/publications/PublicationPage';
import { publicationMetadata } from '@/lib/metadata/head/publicationMetadata';
import { getPublication, loadPublications } from '@/lib/publications/loadPublications';

type Props = PageProps<'/om-forsakringskassan/publikationer/[id]'>;

export const dynamicParams = false;

export const generateStaticParams = () => loadPublications().publications.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return publicationMetadata(getPublication(id));
}

export default async function PublicationRoute({ params }: Props) {
  const { id } = await params;
  return <PublicationPage publication={getPublication(id)} />;
}
