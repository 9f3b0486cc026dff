import type { Term } from '@/lib/terms/termSchema';

/** A term of which little is known, with what the test is about filled in. */
export function invented(known: Partial<Term> & { id: string }): Term {
  return { term: known.id, definition: 'Något.', source: 'https://example.se', related: [], ...known };
}
