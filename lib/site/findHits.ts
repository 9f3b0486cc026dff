import type { Locale } from '@/lib/i18n/locales';
import { countEvent } from '@/lib/metrics/countEvent';
import { type SearchResult, search } from '@/lib/search/search';
import { readSearchQuery, type SearchParams } from '@/lib/search/searchQuery';
import { getSearchIndex } from './getSearchIndex';

/** The hits that an address asks for. */
export function findHits(locale: Locale, params: SearchParams): SearchResult {
  const { query, ...choice } = readSearchQuery(locale, params);
  const result = search(getSearchIndex(locale), query, choice);
  if (result.query) {
    countEvent({ metric: 'searches_total', labels: { locale } });
    if (result.total === 0) countEvent({ metric: 'searches_without_hits_total', labels: { locale } });
  }
  return result;
}
