import type { ErrorStatus } from '@/lib/delivery/Site';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';

export const errorStatuses: readonly ErrorStatus[] = [
  '400',
  '404',
  '410',
  '500',
  '503',
  '503-search',
  '503-choice',
];

/** Where the pages for what goes wrong are built: app/(sv)/fel and app/english/error. Nobody comes to them by address. */
export const errorAddress = (locale: Locale, status: ErrorStatus) =>
  `${languageOf(locale).addresses.errors}/${status}`;

export const errorName = (locale: Locale, status: ErrorStatus) => `${locale}/${status}`;

/** The name of the error whose page is built at an address; undefined for every other page. */
export function errorOf(address: string): string | undefined {
  for (const locale of locales) {
    for (const status of errorStatuses)
      if (errorAddress(locale, status) === address) return errorName(locale, status);
  }
  return undefined;
}
