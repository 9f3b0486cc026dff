import { loadTerms } from '@/lib/terms/loadTerms';
import { termAddress, termsAddress } from '@/lib/terms/termAddresses';
import type { SearchDocument } from './SearchDocument';
import { trailTo } from './trailTo';

/** The terms of the term bank, also by abbreviation, English name and paragraph. */
export function readTermDocuments(): SearchDocument[] {
  const trail = trailTo('sv', termsAddress);
  return loadTerms().map(({ id, term, abbreviation, english, definition, law }) => ({
    id: termAddress(id),
    locale: 'sv',
    kind: 'term',
    address: termAddress(id),
    title: term,
    alsoCalled: [abbreviation, english].filter((name) => name !== undefined),
    trail,
    text: abbreviation ? `${abbreviation}. ${definition}` : definition,
    keywords: law,
  }));
}
