import { inEveryLanguage } from '@/lib/i18n/locales';

/** Folded words that say nothing of what is looked for. They are left out of a query as long as it has other words. */
export const stopWords = inEveryLanguage(({ search }) => new Set(search.stopWords.split(' ')));
