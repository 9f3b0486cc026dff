import type { Locale } from '@/lib/i18n/locales';

const formOf = (language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });

const forms: Record<Locale, Intl.DateTimeFormat> = { sv: formOf('sv-SE'), en: formOf('en-GB') };

/** "2018-12" as "december 2018". */
export function formatMonth(month: string, locale: Locale = 'sv'): string {
  return forms[locale].format(new Date(`${month}-01T00:00:00Z`));
}
