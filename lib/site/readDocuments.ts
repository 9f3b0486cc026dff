import type { SearchDocument } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import { readPublicationDocuments } from '@/lib/publications/readPublicationDocuments';
import { readPageDocuments } from '@/lib/search/readPageDocuments';
import { readStatisticsDocuments } from '@/lib/statistics/readStatisticsDocuments';
import { readTermDocuments } from '@/lib/terms/readTermDocuments';

/** All that can be found in a language: what is written in it, and nothing that would have to be translated. No publication is in English. */
export function readDocuments(locale: Locale): SearchDocument[] {
  return [
    ...readPageDocuments(locale),
    ...(locale === 'sv' ? readPublicationDocuments() : []),
    ...readTermDocuments(locale),
    ...readStatisticsDocuments(locale),
  ];
}
