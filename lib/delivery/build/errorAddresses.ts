import { caching } from '@/lib/delivery/headers';
import { type ErrorStatus, errorStatuses } from '@/lib/error/errorStatuses';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';

/** Where the pages for what goes wrong are built: app/(sv)/fel and app/english/error. Nobody comes to them by address. */
export const errorAddress = (locale: Locale, status: ErrorStatus) =>
  `${languageOf(locale).addresses.errors}/${status}`;

export const errorName = (locale: Locale, status: ErrorStatus) => `${locale}/${status}`;

/** The error whose page is built at an address; undefined for every other page. */
export function errorOf(address: string): { name: string; status: ErrorStatus } | undefined {
  for (const locale of locales) {
    for (const status of errorStatuses)
      if (errorAddress(locale, status) === address) return { name: errorName(locale, status), status };
  }
  return undefined;
}

/**
 * A fault of ours is kept by nobody: what cannot be had just now can be had soon. Neither is what one process does not have: another, of a later build, may,
 * and nginx cannot tell what Node alone knows while none is there.
 */
export const isKept = (status: ErrorStatus): boolean => status !== '404' && !status.startsWith('5');

/** `Cache-Control` of an error's page. */
export const errorCaching = (status: ErrorStatus): string => (isKept(status) ? caching.page : caching.none);
