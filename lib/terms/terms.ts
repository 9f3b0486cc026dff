import type { Subject } from '@/lib/content/Subject';
import { loadTerms } from './loadTerms';
import { readTermDocuments } from './readTermDocuments';
import { termsAddress } from './termAddresses';
import { termPages } from './termPages';

export const terms: Subject = {
  made: { under: [termsAddress], pages: termPages },
  documents: readTermDocuments,
  // What abbreviations stand for: nobody has to write it once more.
  synonyms: (locale) =>
    locale === 'sv'
      ? loadTerms().flatMap(({ term, abbreviation }) => (abbreviation ? [[term, abbreviation]] : []))
      : [],
};
