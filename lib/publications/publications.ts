import type { Subject } from '@/lib/content/Subject';
import { publicationFiles } from './loadPublications';
import { publicationsAddress } from './publicationAddresses';
import { publicationListComponent } from './publicationListComponent';
import { publicationPages } from './publicationPages';
import { readPublicationDocuments } from './readPublicationDocuments';

export const publications = {
  files: publicationFiles,
  made: { under: [publicationsAddress], pages: publicationPages },
  // No publication is in English.
  documents: (locale) => (locale === 'sv' ? readPublicationDocuments() : []),
  components: [publicationListComponent],
} satisfies Subject;
