import type { Metadata } from 'next';
import { dataLocale } from '@/lib/i18n/locales';
import { pageMetadata } from './pageMetadata';

/** What was searched for stands first in the tab; the answers are not for search engines, which have the pages themselves. */
export function searchMetadata(address: string, title: string, words: string): Metadata {
  return {
    ...pageMetadata({ locale: dataLocale, address, title: words ? `${words} - ${title}` : title }),
    robots: { index: false },
  };
}
