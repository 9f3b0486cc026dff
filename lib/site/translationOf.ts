import { findPage } from '@/lib/content/loadPages';
import type { Locale } from '@/lib/i18n/locales';
import { otherAddressAt } from './otherAddresses';

/** The address of the same page in the other language, if there is one. */
export function translationOf(locale: Locale, address: string): string | undefined {
  const page = findPage(locale, address);
  if (page) return page.head.translation;
  return otherAddressAt(address)?.translation;
}
