import { SearchPage } from '@/components/search/SearchPage';
import { searchMetadata } from '@/lib/metadata/searchMetadata';
import { findHits } from '@/lib/search/findHits';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/english/search'>) {
  return searchMetadata('en', findHits('en', await searchParams));
}

export default async function EnglishSearchPage({ searchParams }: PageProps<'/english/search'>) {
  return <SearchPage locale="en" result={findHits('en', await searchParams)} />;
}
