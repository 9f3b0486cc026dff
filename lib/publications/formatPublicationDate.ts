import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { isYearUncertain, knownDate } from './knownDate';
import type { PublicationDate } from './Publication';

/** "17 mars 2022", "juni 2016", "2024" or "omkring 2024". */
export function formatPublicationDate(date: PublicationDate, locale: Locale): string {
  const text = formatPartialDate(knownDate(date), locale);
  return isYearUncertain(date) ? getTranslator(locale)('publications.around', { year: text }) : text;
}
