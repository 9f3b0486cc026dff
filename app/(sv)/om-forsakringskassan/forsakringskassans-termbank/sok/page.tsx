import { TermSearchPage } from '@/components/terms/TermSearchPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { searchMetadata } from '@/lib/metadata/head/searchMetadata';
import { termSearchAddress } from '@/lib/terms/termAddresses';
import { readSearchField } from '@/lib/text/readSearchField';

type Props = PageProps<'/om-forsakringskassan/forsakringskassans-termbank/sok'>;

export async function generateMetadata({ searchParams }: Props) {
  const { q } = await searchParams;
  return searchMetadata(termSearchAddress, getTranslator('sv')('terms.search.title'), readSearchField(q));
}

export default async function TermSearch({ searchParams }: Props) {
  const { q } = await searchParams;
  return <TermSearchPage words={readSearchField(q)} />;
}
