import { createInstance, type ParseKeys, type TFunction } from 'i18next';
import type { Locale } from './locales';
import { texts } from './texts';

export type Translator = TFunction;

/** `frame.menu`: the file in locales/, then the way down to the text. */
export type TextKey = ParseKeys;

const translators = new Map<Locale, Translator>();

/** One private instance a language: a shared one that changes language mixes pages up when two are made at once. */
export function getTranslator(locale: Locale): Translator {
  const known = translators.get(locale);
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
  translators.set(locale, instance.t);
  return instance.t;
}
