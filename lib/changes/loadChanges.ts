import { ancestorsOf } from '@/lib/content/head/pageTree';
import { loadPages } from '@/lib/content/loadPages';
import type { Locale } from '@/lib/i18n/locales';
import { type Change, changesOf, sortChanges } from './changesOf';

/** All changes of the pages in a language, or of those in one section, newest first. */
export function loadChanges(locale: Locale, section?: string): Change[] {
  const pages = loadPages(locale);
  const wanted = section
    ? pages.filter(
        (page) =>
          page.address === section || ancestorsOf(pages, page).some(({ address }) => address === section),
      )
    : pages;
  return sortChanges(wanted.flatMap(changesOf));
}
