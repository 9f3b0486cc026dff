import { SearchPage } from '@/components/search/SearchPage';
import { hitsMetadata } from '@/lib/metadata/hitsMetadata';
import { findHits } from '@/lib/search/findHits';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/english/search'>) {
  return hitsMetadata('en', findHits('en', await searchParams));
}

export default async function EnglishSearchPage({ searchParams }: PageProps<'/english/search'>) {
  return <SearchPage locale="en" result={findHits('en', await searchParams)} />;
}
