import type { GeneratedPage } from '@/lib/content/GeneratedPages';
import type { Subject } from '@/lib/content/Subject';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { locales } from '@/lib/i18n/locales';
import { checkSearchFiles } from './checkSearchFiles';
import { elsewhereFile } from './loadElsewhere';
import { loadSynonyms, synonymFile } from './loadSynonyms';
import { readPageDocuments } from './readPageDocuments';
import { searchAddresses } from './searchAddresses';

export const siteSearch: Subject = {
  files: [synonymFile, elsewhereFile],
  made: { under: Object.values(searchAddresses), pages: searchPages },
  documents: readPageDocuments,
  check: checkSearchFiles,
  synonyms: (locale) => loadSynonyms()[locale],
};

function searchPages(): GeneratedPage[] {
  return locales.map((locale) => ({
    address: searchAddresses[locale],
    title: getTranslator(locale)('search.title'),
    translations: Object.values(searchAddresses),
    isSearch: true,
  }));
}
