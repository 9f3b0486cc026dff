import { SearchPage } from '@/components/search/SearchPage';
import { hitsMetadata } from '@/lib/metadata/hitsMetadata';
import { findHits } from '@/lib/search/findHits';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/sok'>) {
  return hitsMetadata('sv', findHits('sv', await searchParams));
}

export default async function SwedishSearchPage({ searchParams }: PageProps<'/sok'>) {
  return <SearchPage locale="sv" result={findHits('sv', await searchParams)} />;
}
