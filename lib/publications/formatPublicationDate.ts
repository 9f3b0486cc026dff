import { inEveryLanguage, type Locale } from '@/lib/i18n/locales';
import type { PublicationDate } from './Publication';

/** By how many parts of the date are known. */
const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Made once: to make one takes as long as to write forty dates with it. */
const formsOf = (language: string) =>
  precisions.map((options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));

const forms = inEveryLanguage(({ tag }) => formsOf(tag));

/** "17 mars 2022", "juni 2016" or "2024": never more precise than what is known. */
export function formatPublicationDate({ value }: PublicationDate, locale: Locale): string {
  const form = forms[locale][value.split('-').length - 1];
  if (!form) throw new Error(`"${value}" is no date of a publication.`);
  return form.format(new Date(value));
}
