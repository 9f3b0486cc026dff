import { inEveryLanguage } from '@/lib/i18n/locales';

/** Where an answer about a page leads: thanks, and the way to contact. */
export const thanksPages = inEveryLanguage(({ addresses }) => addresses.thanks);
