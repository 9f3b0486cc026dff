import type { Locale } from '@/lib/i18n/locales';
import type { PublicationDate } from './Publication';

const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "17 mars 2022", "juni 2016" or "2024": never more precise than what is known. */
export function formatPublicationDate({ value }: PublicationDate, locale: Locale): string {
  const options = precisions[value.split('-').length - 1];
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', { ...options, timeZone: 'UTC' }).format(
    new Date(value),
  );
}
