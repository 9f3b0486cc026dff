import type { Locale } from '@/lib/i18n/locales';

export const searchAddresses: Record<Locale, string> = { sv: '/sok', en: '/english/search' };
