import { type Language, languages } from './languages';

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** Of what is translated, this is the original. */
export const originalLocale: Locale = 'sv';

/**
 * The registers, the series and the term bank are written in it, and so are the pages and the files that code makes of them. What has been
 * translated of them stands beside it (lib/i18n/translations.ts).
 */
export const dataLocale = 'sv' satisfies Locale;

/** The rules of plain language that lib/check knows are of this language: passives, abbreviations, readability, foreign words. */
export const plainLanguageLocale: Locale = 'sv';

/** What the check and the desk say to editors is in this language. */
export const editorLocale: Locale = 'sv';

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

/** What `lang` and `hrefLang` say on a page: nothing where the language is the page's own. */
export const langOn = (page: Locale, language: Locale): Locale | undefined =>
  language === page ? undefined : language;

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
