import { loadPages } from '@/lib/content/loadPages';
import { otherAddresses } from '@/lib/content/otherAddresses';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import type { SitemapPage } from './sitemapEntries';

/** Every page that somebody could want to find with a search engine. The site's own search is not among them. */
export function sitemapPages(): SitemapPage[] {
  const written = locales.flatMap((locale) =>
    loadPages(locale).map(({ address, head }) => ({
      locale,
      address,
      updated: head.updated,
      translation: head.translation,
    })),
  );
  const searches = Object.values(searchAddresses);
  const made = otherAddresses()
    .filter(({ address }) => !searches.includes(address))
    .map(({ address, translation }) => ({ locale: localeOfAddress(address), address, translation }));
  return [...written, ...made];
}
