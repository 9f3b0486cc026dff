import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedSubjects, listOfSubject } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/amne/[subject]'>;

export const dynamicParams = false;

export const generateStaticParams = () => listedSubjects().map((subject) => ({ subject }));

export async function generateMetadata({ params }: Props) {
  const { subject } = await params;
  return listMetadata(listOfSubject(subject));
}

export default async function PublicationsOfSubject({ params }: Props) {
  const { subject } = await params;
  return <PublicationListPage list={listOfSubject(subject)} />;
}
