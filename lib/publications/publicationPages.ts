import type { GeneratedPage } from '@/lib/content/GeneratedPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { loadPublications } from './loadPublications';
import { publicationAddress, publicationSearchAddress } from './publicationAddresses';
import {
  listedKinds,
  listedSubjects,
  listedYears,
  listOfAll,
  listOfKind,
  listOfSubject,
  listOfYear,
} from './publicationLists';

/** Every page that the register makes, besides the one from content/ that it stands on. */
export function publicationPages(): GeneratedPage[] {
  const lists = [
    listOfAll(),
    ...listedKinds().map(listOfKind),
    ...listedSubjects().map(listOfSubject),
    ...listedYears().map(listOfYear),
  ];
  return [
    {
      address: publicationSearchAddress,
      title: getTranslator(dataLocale)('publications.search.title'),
      isSearch: true,
    },
    ...lists.map(({ address, title }) => ({ address, title })),
    ...loadPublications().publications.map(({ id, title }) => ({ address: publicationAddress(id), title })),
  ];
}
