import type { Locale } from '@/lib/i18n/locales';

/** Where an answer about a page leads: thanks, and the way to contact. */
export const thanksPages: Record<Locale, string> = {
  sv: '/om-webbplatsen/tack',
  en: '/english/thank-you',
};
