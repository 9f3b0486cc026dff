import { foldWord } from '@/lib/search/words/foldWord';
import { nearestName } from '@/lib/text/nearestName';
import type { Term } from './termSchema';

/** Every word must stand somewhere in what is known of a term. Those whose name is or begins with the words come first. */
export function searchTerms(terms: readonly Term[], words: string): Term[] {
  const query = foldWord(words);
  const parts = query.split(' ').filter(Boolean);
  if (parts.length === 0) return [];

  const found = terms.filter((term) => {
    const text = foldWord([...namesOf(term), term.definition, term.law].filter(Boolean).join(' '));
    return parts.every((part) => text.includes(part));
  });
  const rank = (term: Term) => {
    const names = namesOf(term).map(foldWord);
    if (names.includes(query)) return 0;
    if (names.some((name) => name.startsWith(query))) return 1;
    return names.some((name) => name.includes(query)) ? 2 : 3;
  };
  // The terms come from A to Ö, and sorting is stable.
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The name that was probably meant by words that found nothing. */
export function suggestTerm(terms: readonly Term[], words: string): string | undefined {
  const names = new Map(terms.flatMap(namesOf).map((name) => [foldWord(name), name]));
  return names.get(nearestName(foldWord(words), [...names.keys()]) ?? '');
}

const namesOf = ({ term, abbreviation, english }: Term) =>
  [term, abbreviation, english].filter((name) => name !== undefined);
