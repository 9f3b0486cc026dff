import type { Locale } from '@/lib/i18n/locales';
import { type SearchResult, search } from '@/lib/search/search';
import { readSearchQuery, type SearchParams } from '@/lib/search/searchQuery';
import { getSearchIndex } from './getSearchIndex';

/** The hits that an address asks for. */
export function findHits(locale: Locale, params: SearchParams): SearchResult {
  const { query, ...choice } = readSearchQuery(locale, params);
  return search(getSearchIndex(locale), query, choice);
}
