import { createInstance, type i18n, type ParseKeys, type TFunction, type TOptions } from 'i18next';
import type { Locale } from './locales';
import { texts } from './texts';

export type Translator = TFunction;

/** `frame.menu`: the file in locales/, then the way down to the text. */
export type TextKey = ParseKeys;

const instances = new Map<Locale, i18n>();

/** One private instance a language: a shared one that changes language mixes pages up when two are made at once. */
export function getInstance(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;

  const instance = createInstance({
    lng: locale,
    resources: { [locale]: { translation: texts[locale] } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it renders; escaping here too would show "&amp;" to visitors.
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`locales/${locale} has no text for "${key}". Write it there, or correct the key.`);
    },
  });
  instance.init();
  instances.set(locale, instance);
  return instance;
}

const translators = new Map<Locale, Translator>();

/** What gives the texts of a language. */
export function getTranslator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;

  const { t } = getInstance(locale);
  // Most texts are the same each time, and a page asks for a hundred: to look for one in every layer of i18next took a tenth of the time of a page of hits.
  const plain = new Map<string, string>();
  const translator = ((key: TextKey, options?: TOptions) => {
    if (options !== undefined) return t(key, options);
    const text = plain.get(key) ?? t(key);
    plain.set(key, text);
    return text;
  }) as Translator;
  translators.set(locale, translator);
  return translator;
}
