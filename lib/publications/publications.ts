import type { Subject } from '@/lib/content/Subject';
import { dataLocale } from '@/lib/i18n/locales';
import { publicationFiles } from './loadPublications';
import { publicationsAddress } from './publicationAddresses';
import { publicationListComponent } from './publicationListComponent';
import { publicationPages } from './publicationPages';
import { readPublicationDocuments } from './readPublicationDocuments';

export const publications = {
  files: publicationFiles,
  made: { under: [publicationsAddress], pages: publicationPages },
  // Nobody has translated a publication.
  documents: (locale) => (locale === dataLocale ? readPublicationDocuments() : []),
  components: [publicationListComponent],
} satisfies Subject;
