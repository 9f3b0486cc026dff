import { notFound } from 'next/navigation';
import type { Page } from '@/lib/content/head/Page';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { findPage } from './loadPages';

/** The page of a route's `slug`. Next asks only for those that `pageAddresses` gave it; another is a fault in the code. */
export function getPage(locale: Locale, slug: readonly string[]): Page {
  const address = [languageOf(locale).prefix, ...slug.map(decodeURIComponent)].join('/');
  const page = findPage(locale, address);
  if (page) return page;
  // While somebody writes, pageAddresses has also the pages that are not published.
  if (process.env.WRITING) notFound();
  throw new Error(`There is no page with the address ${address}.`);
}
