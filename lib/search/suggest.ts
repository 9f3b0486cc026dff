import type { HitKind } from '@/lib/content/SearchDocument';
import type { SearchIndex } from './makeIndex';
import { findGroups, kindOf } from './search';
import { understandQuery } from './understandQuery';
import { foldText } from './words/foldText';

/** As many as are heard or seen without tiring. */
export const mostSuggestions = 7;

export type Suggestion = { title: string; kind: HitKind };

/**
 * Titles that a half-typed query may become: first those that begin with it, then those with a word that does. Titles that do
 * not answer by their own words are left out, for they would seem unrelated.
 */
export function suggest(index: SearchIndex, typed: string): Suggestion[] {
  const question = understandQuery(index, typed);
  const groups = findGroups(index, question).filter(({ best }) => best.inTitle);
  // The best of those with the same title: a title that is chosen is searched for, and finds all of them.
  const different = new Map<string, (typeof groups)[number]>();
  for (const group of groups) {
    const key = group.best.indexed.document.title.toLowerCase();
    if (!different.has(key)) different.set(key, group);
  }
  const beginning = foldText(question.query);
  return [...different.values()]
    .map((group) => ({ group, rank: rankOf(group.best.indexed.foldedTitle, beginning) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostSuggestions)
    .map(({ group }) => ({ title: group.best.indexed.document.title, kind: kindOf(group) }));
}

function rankOf(title: string, beginning: string): number {
  if (title.startsWith(beginning)) return 0;
  return title.includes(` ${beginning}`) ? 1 : 2;
}
