import type { Metadata } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { pageMetadata } from './pageMetadata';

/** A page of hits says at once how many there are: the title is what is read first. Not for search engines: there is one for each query. */
export function hitsMetadata(locale: Locale, { query, total, page, pages }: SearchResult): Metadata {
  const t = getTranslator(locale);
  const hits = t('search.hits', { count: total });
  const numbered = pages > 1 ? t('search.pageTitleNumbered', { query, hits, page, pages }) : undefined;
  const title = query ? (numbered ?? t('search.pageTitle', { query, hits })) : t('search.title');
  return { ...pageMetadata({ locale, title }), robots: { index: false, follow: true } };
}
