import { getTranslator } from '@/lib/i18n/getTranslator';
import { inEveryLanguage, type Locale } from '@/lib/i18n/locales';
import { isYearUncertain, knownDate } from './knownDate';
import type { PublicationDate } from './Publication';

/** By how many parts of the date are known. */
const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Made once: to make one takes as long as to write forty dates with it. */
const formatsOf = (language: string) =>
  precisions.map((options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));

const formats = inEveryLanguage(({ tag }) => formatsOf(tag));

/** "17 mars 2022", "juni 2016", "2024" or "omkring 2024": never more precise than what is known. */
export function formatPublicationDate(date: PublicationDate, locale: Locale): string {
  const value = knownDate(date);
  const format = formats[locale][value.split('-').length - 1];
  if (!format) throw new Error(`"${value}" is no date of a publication.`);
  const text = format.format(new Date(value));
  return isYearUncertain(date) ? getTranslator(locale)('publications.around', { year: text }) : text;
}
