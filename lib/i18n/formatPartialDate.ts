import { inEveryLanguage, type Locale } from './locales';

/** By how many parts of the date are known. */
const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Made once: to make one takes as long as to write forty dates with it. */
const formats = inEveryLanguage(({ tag }) =>
  precisions.map((options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })),
);

/** "17 mars 2022", "juni 2016" or "2024" of `2022-03-17`, `2016-06` and `2024`: never more precise than what is known. */
export function formatPartialDate(date: string, locale: Locale): string {
  const format = formats[locale][date.split('-').length - 1];
  if (!format) throw new Error(`"${date}" is no date.`);
  return format.format(new Date(date));
}
