import type { SearchDocument } from '@/lib/content/SearchDocument';

/** Pages are written to be found, and a heading alone says less than its page. */
const kindWeights: Record<SearchDocument['kind'], number> = {
  page: 1.2,
  heading: 0.8,
  term: 1.1,
  statistics: 1,
  publication: 0.8,
};

/** An easy-to-read version never stands before its page, unless it is asked for by its own name. */
const easyWeight = 0.4;

/** How much a document counts by what it is, whatever is asked for. */
export const documentWeight = ({ kind, isEasyToRead }: SearchDocument): number =>
  kindWeights[kind] * (isEasyToRead ? easyWeight : 1);
