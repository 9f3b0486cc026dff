import { createInstance, type i18n, type ParseKeys, type TFunction } from 'i18next';
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

/** What gives the texts of a language. */
export const getTranslator = (locale: Locale): Translator => getInstance(locale).t;
