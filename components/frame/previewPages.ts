import type { Locale } from '@/lib/i18n/locales';

/** What it means that the website is a preview. */
export const previewPages: Record<Locale, string> = {
  sv: '/om-webbplatsen/forhandsversion',
  en: '/english/preview',
};
