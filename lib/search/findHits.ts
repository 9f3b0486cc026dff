import type { Locale } from '@/lib/i18n/locales';
import { getSearchIndex } from './getSearchIndex';
import { type SearchResult, search } from './search';
import { readSearchQuery, type SearchParams } from './searchQuery';

/** The hits that an address asks for. */
export function findHits(locale: Locale, params: SearchParams): SearchResult {
  const { query, ...choice } = readSearchQuery(locale, params);
  return search(getSearchIndex(locale), query, choice);
}
