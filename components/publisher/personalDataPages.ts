import { inEveryLanguage } from '@/lib/i18n/locales';

export const personalDataPages = inEveryLanguage(({ addresses }) => addresses.personalData);
