import type { Locale } from './locales';

/** `2026-11-24` as people write it: 24 november 2026, 24 November 2026. A day has no time of day and no zone. */
export function formatDate(locale: Locale, day: string): string {
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return form.format(new Date(`${day}T00:00:00Z`));
}
