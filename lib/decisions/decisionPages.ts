import type { GeneratedPage } from '@/lib/content/GeneratedPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { decisionSearchAddress } from './decisionAddresses';

/** The page that the register makes, besides the one from content/ that it stands on. */
export const decisionPages = (): GeneratedPage[] => [
  {
    address: decisionSearchAddress,
    title: getTranslator(dataLocale)('decisions.search.title'),
    isSearch: true,
  },
];
