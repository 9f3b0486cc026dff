import { findPage } from '@/lib/content/loadPages';
import { pageTranslations } from '@/lib/content/pageTranslations';
import type { Locale } from '@/lib/i18n/locales';
import { translationsIn } from '@/lib/i18n/translationsIn';
import { findGeneratedPage } from './generatedPages';

/** The addresses of the same page in other languages. */
export function translationsOf(locale: Locale, address: string): Partial<Record<Locale, string>> {
  const page = findPage(locale, address);
  return translationsIn(
    locale,
    page ? pageTranslations(page) : (findGeneratedPage(address)?.translations ?? []),
  );
}
