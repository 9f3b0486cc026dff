import type { SearchDocument } from '@/lib/content/SearchDocument';

/** Pages are written to be found, and a heading alone says less than its page. */
const kindWeights: Record<SearchDocument['kind'], number> = {
  page: 1.2,
  heading: 0.8,
  term: 1.1,
  statistics: 1,
  publication: 0.8,
};

/** Those who did not ask for an easy-to-read version are looking for the pages. */
const easyWeight = 0.4;

/** A line of a long register, whose words are those of many others. */
const registerWeight = 0.5;

/** How much a document counts by what it is, whatever is asked for. */
export const documentWeight = ({ kind, easyVersionOf, leadsTo }: SearchDocument): number =>
  kindWeights[kind] * (easyVersionOf ? easyWeight : 1) * (leadsTo ? registerWeight : 1);
