import type { Locale } from '@/lib/i18n/locales';

export const searchAddresses: Record<Locale, string> = { sv: '/sok', en: '/english/search' };

/** Of the descriptions of them for browsers. */
export const openSearchAddresses: Record<Locale, string> = {
  sv: '/opensearch.xml',
  en: '/english/opensearch.xml',
};
