import { cache } from 'react';
import { SearchPage } from '@/components/search/SearchPage';
import { hitsMetadata } from '@/lib/metadata/head/hitsMetadata';
import { findHits } from '@/lib/site/findHits';

/** The title tells how many hits there are, the page which they are: one search for both. */
const find = cache(findHits);

export async function generateMetadata({ searchParams }: PageProps<'/english/search'>) {
  return hitsMetadata('en', find('en', await searchParams));
}

export default async function EnglishSearchPage({ searchParams }: PageProps<'/english/search'>) {
  return <SearchPage locale="en" result={find('en', await searchParams)} />;
}
