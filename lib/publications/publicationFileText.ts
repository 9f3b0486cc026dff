import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import type { PublicationFile } from './publicationFile';

/** "PDF, 3,1 MB", with the size only where it is known; "Läs på webben" for a page. */
export function publicationFileText({ type, bytes }: PublicationFile, locale: Locale): string {
  if (!type) return getTranslator(locale)('publications.onTheWeb');
  return bytes === undefined ? type : `${type}, ${formatBytes(bytes, locale)}`;
}

/** In units of a thousand, as ISO/IEC 80000-13 and file managers have them; never as nought. */
function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = bytes < 999_500 ? ['kB', Math.max(1, Math.round(bytes / 1e3))] : ['MB', bytes / 1e6];
  const number = new Intl.NumberFormat(languageOf(locale).tag, { maximumFractionDigits: 1 }).format(
    Number(size),
  );
  return `${number}\u00a0${unit}`;
}
