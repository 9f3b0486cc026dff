import type { Locale } from '@/lib/i18n/locales';
import { loadPages } from './loadPages';
import { ancestorsOf } from './pageTree';

/** The way down to a page from content/, itself last: what stands above a page that code makes under it. */
export function trailTo(locale: Locale, address: string): { address: string; title: string }[] {
  const pages = loadPages(locale);
  const page = pages.find((each) => each.address === address);
  if (!page) return [];
  return [...ancestorsOf(pages, page), page].map((each) => ({
    address: each.address,
    title: each.head.title,
  }));
}
