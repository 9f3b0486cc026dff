import { SearchPage } from '@/components/search/SearchPage';
import { searchMetadata } from '@/lib/metadata/searchMetadata';
import { findHits } from '@/lib/search/findHits';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/sok'>) {
  return searchMetadata('sv', findHits('sv', await searchParams));
}

export default async function SwedishSearchPage({ searchParams }: PageProps<'/sok'>) {
  return <SearchPage locale="sv" result={findHits('sv', await searchParams)} />;
}
