import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

export type SearchFieldTexts = Record<'label' | 'button' | 'suggestions', string>;

export function searchFieldTexts(locale: Locale): SearchFieldTexts {
  const t = getTranslator(locale);
  return { label: t('search.label'), button: t('search.button'), suggestions: t('search.suggestions') };
}
