import { loadPages } from '@/lib/content/loadPages';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { otherAddresses } from '@/lib/site/otherAddresses';
import type { SitemapPage } from './sitemapEntries';

/** Every page that somebody could want to find with a search engine. Where the site itself is searched is not among them. */
export function sitemapPages(): SitemapPage[] {
  const written = locales.flatMap((locale) =>
    loadPages(locale).map(({ address, head }) => ({
      locale,
      address,
      updated: head.updated,
      translation: head.translation,
    })),
  );
  const made = otherAddresses()
    .filter(({ isSearch }) => !isSearch)
    .map(({ address, translation }) => ({ locale: localeOfAddress(address), address, translation }));
  return [...written, ...made];
}
