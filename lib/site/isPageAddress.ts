import { findPage } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { findGeneratedPage } from './generatedPages';

/** Whether a page answers at an address: one from content/, or one that code makes. */
export function isPageAddress(address: string): boolean {
  return findGeneratedPage(address) !== undefined || locales.some((locale) => findPage(locale, address));
}
