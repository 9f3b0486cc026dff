import { TermPage } from '@/components/terms/TermPage';
import { knownParams } from '@/lib/http/knownParams';
import { termMetadata } from '@/lib/metadata/head/termMetadata';
import { getTerm, loadTerms } from '@/lib/terms/loadTerms';

type Props = PageProps<'/om-forsakringskassan/forsakringskassans-termbank/[id]'>;

export const generateStaticParams = () => loadTerms().map(({ id }) => ({ id }));

const read = async ({ params }: Props) => getTerm((await knownParams(params, generateStaticParams)).id);

export async function generateMetadata(props: Props) {
  return termMetadata(await read(props));
}

export default async function TermRoute(props: Props) {
  return <TermPage term={await read(props)} />;
}
