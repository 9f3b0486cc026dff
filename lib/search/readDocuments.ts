import type { Locale } from '@/lib/i18n/locales';
import { readPageDocuments } from './readPageDocuments';
import { readPublicationDocuments } from './readPublicationDocuments';
import { readStatisticsDocuments } from './readStatisticsDocuments';
import { readTermDocuments } from './readTermDocuments';
import type { SearchDocument } from './SearchDocument';

/** All that can be found in a language. Publications, terms and statistics have pages in Swedish only. */
export function readDocuments(locale: Locale): SearchDocument[] {
  const pages = readPageDocuments(locale);
  if (locale !== 'sv') return pages;
  return [...pages, ...readPublicationDocuments(), ...readTermDocuments(), ...readStatisticsDocuments()];
}
