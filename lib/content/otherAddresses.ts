import { changePages } from '@/lib/changes/changePages';
import { datasetPages } from '@/lib/opendata/datasetPages';
import { publicationPages } from '@/lib/publications/publicationPages';
import { statisticsPages } from '@/lib/statistics/statisticsPages';
import { termPages } from '@/lib/terms/termPages';

export type OtherAddress = {
  address: string;
  title: string;
  /** The same page in the other language, where there is one. */
  translation?: string;
};

/** The pages that code makes, so that pages can link to them and the checks know them. Each subject adds its own. */
export function otherAddresses(): OtherAddress[] {
  return [
    { address: '/sok', title: 'Sök' },
    ...publicationPages(),
    ...statisticsPages(),
    ...termPages(),
    ...datasetPages(),
    ...changePages(),
  ];
}
