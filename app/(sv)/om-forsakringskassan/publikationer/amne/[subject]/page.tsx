import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { knownParams } from '@/lib/http/knownParams';
import { listMetadata } from '@/lib/metadata/head/publicationMetadata';
import { listedSubjects, listOfSubject } from '@/lib/publications/publicationLists';

type Props = PageProps<'/om-forsakringskassan/publikationer/amne/[subject]'>;

export const generateStaticParams = () => listedSubjects().map((subject) => ({ subject }));

const read = async ({ params }: Props) =>
  listOfSubject((await knownParams(params, generateStaticParams)).subject);

export async function generateMetadata(props: Props) {
  return listMetadata(await read(props));
}

export default async function PublicationsOfSubject(props: Props) {
  return <PublicationListPage list={await read(props)} />;
}
