import type { Page } from '@/lib/content/head/Page';
import { loadPages } from '@/lib/content/loadPages';
import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import type { Locale } from '@/lib/i18n/locales';

const easyVersions = fromContentBy(
  'easy versions',
  (locale: Locale) =>
    new Map(
      loadPages(locale).flatMap((page): [string, Page][] =>
        page.head.easyVersionOf ? [[page.head.easyVersionOf, page]] : [],
      ),
    ),
);

/** The easy-to-read version of the page at an address. */
export const findEasyVersion = (locale: Locale, address: string): Page | undefined =>
  easyVersions(locale).get(address);
