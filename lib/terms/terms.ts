import type { Subject } from '@/lib/content/Subject';
import { dataLocale } from '@/lib/i18n/locales';
import { loadTerms, termFile } from './loadTerms';
import { readTermDocuments } from './readTermDocuments';
import { termsAddress } from './termAddresses';
import { termComponent } from './termComponent';
import { termListComponent } from './termListComponent';
import { termPages } from './termPages';

export const terms = {
  files: [termFile],
  made: { under: [termsAddress], pages: termPages },
  documents: readTermDocuments,
  // What abbreviations stand for: nobody has to write it once more.
  synonyms: (locale) =>
    locale === dataLocale
      ? loadTerms().flatMap(({ term, abbreviation }) => (abbreviation ? [[term, abbreviation]] : []))
      : [],
  components: [termComponent, termListComponent],
} satisfies Subject;
