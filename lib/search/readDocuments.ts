import type { Locale } from '@/lib/i18n/locales';
import { readPageDocuments } from './readPageDocuments';
import { readPublicationDocuments } from './readPublicationDocuments';
import { readStatisticsDocuments } from './readStatisticsDocuments';
import { readTermDocuments } from './readTermDocuments';
import type { SearchDocument } from './SearchDocument';

/** All that can be found in a language: what is written in it, and nothing that would have to be translated. No publication is in English. */
export function readDocuments(locale: Locale): SearchDocument[] {
  return [
    ...readPageDocuments(locale),
    ...(locale === 'sv' ? readPublicationDocuments() : []),
    ...readTermDocuments(locale),
    ...readStatisticsDocuments(locale),
  ];
}
