import { changePages } from '@/lib/changes/changePages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { datasetPages } from '@/lib/opendata/datasetPages';
import { publicationPages } from '@/lib/publications/publicationPages';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { statisticsPages } from '@/lib/statistics/statisticsPages';
import { termPages } from '@/lib/terms/termPages';

export type OtherAddress = {
  address: string;
  title: string;
  /** The same page in the other language, where there is one. */
  translation?: string;
};

let remembered: OtherAddress[] | undefined;

/**
 * The pages that code makes, so that pages can link to them and the checks know them. A built site lists them once: every page asks
 * for its translation, and a page of hits is made for each visitor.
 */
export function otherAddresses(): OtherAddress[] {
  if (process.env.NODE_ENV !== 'production') return listAddresses();
  remembered ??= listAddresses();
  return remembered;
}

/** Each subject adds its own. */
function listAddresses(): OtherAddress[] {
  return [
    {
      address: searchAddresses.sv,
      title: getTranslator('sv')('search.title'),
      translation: searchAddresses.en,
    },
    {
      address: searchAddresses.en,
      title: getTranslator('en')('search.title'),
      translation: searchAddresses.sv,
    },
    ...publicationPages(),
    ...statisticsPages(),
    ...termPages(),
    ...datasetPages(),
    ...changePages(),
  ];
}
