import { formatBytes } from '@/lib/i18n/formatBytes';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { PublicationFile } from './publicationFile';

/** "PDF, 3,1 MB", with the size only where it is known; "Läs på webben" for a page. */
export function publicationFileText({ type, bytes }: PublicationFile, locale: Locale): string {
  if (!type) return getTranslator(locale)('publications.onTheWeb');
  return bytes === undefined ? type : `${type}, ${formatBytes(bytes, locale)}`;
}
