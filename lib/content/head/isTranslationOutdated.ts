import type { Page } from './Page';

/** The Swedish page has changed since the version that its translation says it follows. */
export function isTranslationOutdated(translation: Page, original: Page): boolean {
  if (translation.locale === 'sv' || original.locale !== 'sv') return false;
  const follows = translation.head.translationVersion;
  return follows !== undefined && follows < original.head.updated;
}
