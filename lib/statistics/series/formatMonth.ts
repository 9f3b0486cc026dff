import { dataLocale, type Locale, languageOf } from '@/lib/i18n/locales';

const forms = new Map<Locale, Intl.DateTimeFormat>();

/** "2018-12" as "december 2018". */
export function formatMonth(month: string, locale: Locale = dataLocale): string {
  const form =
    forms.get(locale) ??
    new Intl.DateTimeFormat(languageOf(locale).tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  forms.set(locale, form);
  return form.format(new Date(`${month}-01T00:00:00Z`));
}
