import { inEveryLanguage } from '@/lib/i18n/locales';

/** What it means that the website is a preview. */
export const previewPages = inEveryLanguage(({ addresses }) => addresses.preview);
