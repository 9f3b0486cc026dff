import { type Locale, localeOfAddress } from './locales';

/** The addresses of one and the same page, by their languages, except its own. */
export const translationsIn = (
  locale: Locale,
  addresses: readonly string[],
): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    addresses
      .map((address) => [localeOfAddress(address), address] as const)
      .filter(([language]) => language !== locale),
  );
