import { inEveryLanguage, type Locale } from './locales';

const formOf = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

/** Made once: to make one takes as long as to write forty dates with it. */
const forms = inEveryLanguage(({ tag }) => formOf(tag));

/** `2026-11-24` as people write it: 24 november 2026, 24 November 2026. A day has no time of day and no zone. */
export const formatDate = (locale: Locale, day: string): string =>
  forms[locale].format(new Date(`${day}T00:00:00Z`));
