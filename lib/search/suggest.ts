import type { HitKind } from '@/lib/content/SearchDocument';
import type { IndexedDocument, SearchIndex } from './makeIndex';
import { findTitles, kindOf } from './search';
import { understandQuery } from './understandQuery';

/** As many as are heard or seen without tiring. */
export const mostSuggestions = 7;

export type Suggestion = { title: string; kind: HitKind };

/** What comes after so many titles seldom answers, and may be hundreds. */
const mostRead = 200;

/**
 * Titles that a half-typed query may become: first those that begin with it, then those with a word that does. Titles that do
 * not answer by their own words are left out, for they would seem unrelated. Of titles that differ in their figures alone (a series a year), one stands
 * among the others, and the rest come after them.
 */
export function suggest(index: SearchIndex, typed: string): Suggestion[] {
  const question = understandQuery(index, typed);
  // The best of those with the same title: a title that is chosen is searched for, and finds all of them.
  const different = new Map<string, Suggestion>();
  const alike = new Map<string, Suggestion>();
  const families = new Set<string>();
  for (const indexed of findTitles(index, question, ranking(question.folded)).slice(0, mostRead)) {
    if (different.size === mostSuggestions) break;
    const { title } = indexed.document;
    const key = title.toLowerCase();
    const family = key.replace(/\d+/g, '0');
    const place = families.has(family) ? alike : different;
    families.add(family);
    if (!different.has(key) && !alike.has(key)) place.set(key, { title, kind: kindOf(indexed) });
  }
  return [...different.values(), ...alike.values()].slice(0, mostSuggestions);
}

/** Of a title, folded as what is typed is. Of hundreds, so what is looked for in each is made once. */
function ranking(beginning: string): (indexed: IndexedDocument) => number {
  const inside = ` ${beginning}`;
  return ({ foldedTitle }) => (foldedTitle.startsWith(beginning) ? 0 : foldedTitle.includes(inside) ? 1 : 2);
}
