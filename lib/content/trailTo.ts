import { ancestorsOf } from '@/lib/content/head/pageTree';
import type { Locale } from '@/lib/i18n/locales';
import { findPage, loadPages } from './loadPages';

/** The way down to a page from content/, itself last: what stands above a page that code makes under it. */
export function trailTo(locale: Locale, address: string): { address: string; title: string }[] {
  const page = findPage(locale, address);
  if (!page) return [];
  return [...ancestorsOf(loadPages(locale), page), page].map((each) => ({
    address: each.address,
    title: each.head.title,
  }));
}

/** The same way, in words alone. */
export const trailTitles = (locale: Locale, address: string): string[] =>
  trailTo(locale, address).map(({ title }) => title);
