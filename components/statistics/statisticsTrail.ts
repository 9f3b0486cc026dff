import type { TrailItem } from '@/components/page/Breadcrumbs';
import { ancestorsOf } from '@/lib/content/head/pageTree';
import { findPage, loadPages } from '@/lib/content/loadPages';
import type { Locale } from '@/lib/i18n/locales';

/** The pages above those that are made from data: the page on statistics, and what lies above that. */
export function statisticsTrail(locale: Locale): TrailItem[] {
  const page = findPage(locale, '/statistik-och-analys');
  if (!page) return [];
  return [...ancestorsOf(loadPages(locale), page), page].map(({ address, head }) => ({
    address,
    title: head.title,
  }));
}
