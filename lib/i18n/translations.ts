import { capitalize } from '@/lib/text/capitalize';
import { dataLocale, type Locale, langOn, otherLocales } from './locales';

/** A text of the data in other languages than its own. Most have been translated into a few of them, or into none. */
export type Translations<Text = string> = Readonly<Partial<Record<Locale, Text>>>;

/** A text of the data on a page, in the language of the page; in its own, which `lang` has to say, where nobody has translated it. */
export function translated(text: string, translations: Translations, locale: Locale) {
  const translation = translations[locale];
  return translation === undefined
    ? { text, lang: langOn(locale, dataLocale) }
    : { text: translation, lang: undefined };
}

type TranslationField<Name extends string> = `${Name}${Capitalize<Exclude<Locale, typeof dataLocale>>}`;

/** The field of a file of data that says the same as another in another language: `titleEn` beside `title`. */
export const translationField = (name: string, locale: Locale) => `${name}${capitalize(locale)}`;

/** One such field for each of the other languages. */
export const translationFields = <Name extends string, Schema>(name: Name, schema: Schema) =>
  Object.fromEntries(
    otherLocales(dataLocale).map((locale) => [translationField(name, locale), schema]),
  ) as Record<TranslationField<Name>, Schema>;

/** What these fields say. */
export function readTranslations<Name extends string>(
  data: { readonly [field in TranslationField<Name>]?: string | undefined },
  name: Name,
): Translations {
  const texts: Readonly<Record<string, string | undefined>> = data;
  return Object.fromEntries(
    otherLocales(dataLocale).map((locale) => [locale, texts[translationField(name, locale)]]),
  );
}
