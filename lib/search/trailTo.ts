import { loadPages } from '@/lib/content/loadPages';
import { ancestorsOf } from '@/lib/content/pageTree';
import type { Locale } from '@/lib/i18n/locales';

/** The titles down to a page, its own last: where the pages that code makes under it are found. */
export function trailTo(locale: Locale, address: string): string[] {
  const pages = loadPages(locale);
  const page = pages.find((each) => each.address === address);
  return page ? [...ancestorsOf(pages, page), page].map(({ head }) => head.title) : [];
}
