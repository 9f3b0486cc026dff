import type { Locale } from '@/lib/i18n/locales';
import { findPage } from './loadPages';

/** The address of the same page in the other language; `undefined` when there is none, or when the page is not from content/. */
export function translationOf(locale: Locale, address: string): string | undefined {
  return findPage(locale, address)?.head.translation;
}
