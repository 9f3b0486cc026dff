import type { Locale } from '@/lib/i18n/locales';

export const personalDataPages: Record<Locale, string> = {
  sv: '/om-forsakringskassan/behandling-av-personuppgifter',
  en: '/english/personal-data',
};
