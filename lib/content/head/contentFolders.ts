import type { Locale } from '@/lib/i18n/locales';

/** Where the pages of each language lie. The file tree is the address tree. */
export const contentFolders: Record<Locale, string> = { sv: 'content/sv', en: 'content/english' };
