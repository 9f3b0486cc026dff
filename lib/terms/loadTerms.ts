import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readTerms } from './readTerms';
import type { Term } from './termSchema';

export const termFile = 'content/data/terms.yaml';

/** The site's terms from A to Ö. Throws a ContentError with every fault of the file. */
export const loadTerms = fromContent('terms', ({ text }) =>
  wholeOrNothing(readTerms(termFile, text(termFile))),
);

export function getTerm(id: string): Term {
  const found = loadTerms().find((term) => term.id === id);
  if (!found) throw new Error(`There is no term called "${id}".`);
  return found;
}
