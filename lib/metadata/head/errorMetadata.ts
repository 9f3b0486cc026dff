import type { Metadata } from 'next';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from './pageMetadata';

/** Not for search engines: it is an answer, not a page that somebody could want to find. */
export function errorMetadata(locale: Locale, status: ErrorStatus): Metadata {
  const title = getTranslator(locale)(`error.${status}.title`);
  return { ...pageMetadata({ locale, title }), robots: { index: false } };
}
