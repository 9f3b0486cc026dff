import { originalLocale } from '@/lib/i18n/locales';
import type { Page } from './Page';

/** The Swedish page has changed since the version that its translation says it follows. */
export function isTranslationOutdated(translation: Page, original: Page): boolean {
  if (translation.locale === originalLocale || original.locale !== originalLocale) return false;
  const follows = translation.head.translationVersion;
  return follows !== undefined && follows < original.head.updated;
}
