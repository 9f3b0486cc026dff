import type { Locale } from '@/lib/i18n/locales';
import { readTranslations, translated } from '@/lib/i18n/translations';
import { loadValues } from './loadValues';
import type { Value } from './valueSchema';

export function getValue(name: string): Value {
  const found = loadValues().find((value) => value.name === name);
  if (!found) throw new Error(`There is no value called "${name}".`);
  return found;
}

/** The value as the pages of a language write it. */
export const wordsOfValue = (value: Value, locale: Locale): string =>
  translated(value.value, readTranslations(value, 'value'), locale).text;
