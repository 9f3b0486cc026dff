import { locales, originalLocale } from '@/lib/i18n/locales';
import type { Page } from './head/Page';
import { loadPages } from './loadPages';
import { fromContent } from './snapshot/fromContent';

/** The pages that say which original they are made from, by its address. */
const byOriginal = fromContent('translations', () => {
  const translations = new Map<string, string[]>();
  for (const { address, head } of locales.filter((each) => each !== originalLocale).flatMap(loadPages)) {
    if (!head.translation) continue;
    translations.set(head.translation, [...(translations.get(head.translation) ?? []), address]);
  }
  return translations;
});

/**
 * The same page in other languages. A translation names its original, and the original one of its translations: the others are found by
 * way of it.
 */
export function pageTranslations({ locale, address, head }: Page): string[] {
  const { translation } = head;
  if (!translation) return [];
  const original = locale === originalLocale ? address : translation;
  const all = [...(byOriginal().get(original) ?? []), original, translation];
  return [...new Set(all)].filter((each) => each !== address);
}
