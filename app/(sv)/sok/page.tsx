import { cache } from 'react';
import { SearchPage } from '@/components/search/SearchPage';
import { hitsMetadata } from '@/lib/metadata/head/hitsMetadata';
import { findHits } from '@/lib/site/findHits';

/** The title tells how many hits there are, the page which they are: one search for both. */
const find = cache(findHits);

export async function generateMetadata({ searchParams }: PageProps<'/sok'>) {
  return hitsMetadata('sv', find('sv', await searchParams));
}

export default async function SwedishSearchPage({ searchParams }: PageProps<'/sok'>) {
  return <SearchPage locale="sv" result={find('sv', await searchParams)} />;
}
