import type { Subject } from '@/lib/content/Subject';
import { publicationsAddress } from './publicationAddresses';
import { publicationPages } from './publicationPages';
import { readPublicationDocuments } from './readPublicationDocuments';

export const publications: Subject = {
  made: { under: [publicationsAddress], pages: publicationPages },
  // No publication is in English.
  documents: (locale) => (locale === 'sv' ? readPublicationDocuments() : []),
};
