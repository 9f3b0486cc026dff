import { type Language, languages } from './languages';

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** Of what is translated, this is the original. */
export const originalLocale: Locale = 'sv';

export const otherLocales = (locale: Locale): Locale[] => locales.filter((each) => each !== locale);

export const languageOf = (locale: Locale): Language => languages[locale];

/** The same of every language, by its code. */
export const inEveryLanguage = <Value>(
  read: (language: Language, locale: Locale) => Value,
): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, read(languageOf(locale), locale)])) as Record<
    Locale,
    Value
  >;

/** Where each language begins. */
export const homeAddresses = inEveryLanguage(({ addresses }) => addresses.home);

const withPrefix = locales.filter((locale) => languageOf(locale).prefix !== '');
const withoutPrefix = locales.find((locale) => languageOf(locale).prefix === '') ?? originalLocale;

/** The language of an address, also of one that has no page: an error is told in the language of its address. */
export function localeOfAddress(address: string): Locale {
  return (
    withPrefix.find((locale) => `${address}/`.startsWith(`${languageOf(locale).prefix}/`)) ?? withoutPrefix
  );
}
