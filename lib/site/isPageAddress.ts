import { findPage } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { otherAddressAt } from './otherAddresses';

/** Whether a page answers at an address: one from content/, or one that code makes. */
export function isPageAddress(address: string): boolean {
  return otherAddressAt(address) !== undefined || locales.some((locale) => findPage(locale, address));
}
