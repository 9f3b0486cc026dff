import type { Locale } from '@/lib/i18n/locales';

export const cookiePages: Record<Locale, string> = { sv: '/om-webbplatsen/kakor', en: '/english/cookies' };
