import { sortTerms } from './sortTerms';
import type { Term } from './termSchema';

/** Both ways: a term is also related to those that name it. */
export function relatedTerms(term: Term, terms: readonly Term[]): Term[] {
  return sortTerms(terms.filter(({ id, related }) => term.related.includes(id) || related.includes(term.id)));
}
