import { inEveryLanguage } from '@/lib/i18n/locales';

/** Where the pages of each language lie. The file tree is the address tree. */
export const contentFolders = inEveryLanguage(({ folder }) => folder);
