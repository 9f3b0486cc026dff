import { TermPage } from '@/components/terms/TermPage';
import { termMetadata } from '@/lib/metadata/head/termMetadata';
import { getTerm, loadTerms } from '@/lib/terms/loadTerms';

type Props = PageProps<'/om-forsakringskassan/forsakringskassans-termbank/[id]'>;

export const dynamicParams = false;

export const generateStaticParams = () => loadTerms().map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return termMetadata(getTerm(id));
}

export default async function TermRoute({ params }: Props) {
  const { id } = await params;
  return <TermPage term={getTerm(id)} />;
}
