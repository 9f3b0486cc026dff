import { inEveryLanguage } from '@/lib/i18n/locales';

export const cookiePages = inEveryLanguage(({ addresses }) => addresses.cookies);
