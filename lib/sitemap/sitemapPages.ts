import { loadPages } from '@/lib/content/loadPages';
import { pageTranslations } from '@/lib/content/pageTranslations';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { listGeneratedPages } from '@/lib/site/generatedPages';
import type { SitemapPage } from './sitemapEntries';

/** Every page that somebody could want to find with a search engine. Where the site itself is searched is not among them. */
export function sitemapPages(): SitemapPage[] {
  const written = locales.flatMap((locale) =>
    loadPages(locale).map((page) => ({
      locale,
      address: page.address,
      updated: page.head.updated,
      translations: pageTranslations(page),
    })),
  );
  const made = listGeneratedPages()
    .filter(({ isSearch }) => !isSearch)
    .map(({ address, translations }) => ({ locale: localeOfAddress(address), address, translations }));
  return [...written, ...made];
}
