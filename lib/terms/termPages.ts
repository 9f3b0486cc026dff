import type { GeneratedPage } from '@/lib/content/GeneratedPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { capitalize } from '@/lib/text/capitalize';
import { loadTerms } from './loadTerms';
import { termAddress, termSearchAddress } from './termAddresses';

/** Every page that the terms make, besides the one from content/ that they stand on. */
export function termPages(): GeneratedPage[] {
  return [
    { address: termSearchAddress, title: getTranslator(dataLocale)('terms.search.title'), isSearch: true },
    ...loadTerms().map(({ id, term }) => ({ address: termAddress(id), title: capitalize(term) })),
  ];
}
