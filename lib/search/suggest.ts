import type { HitKind } from '@/lib/content/SearchDocument';
import { foldWord } from './foldWord';
import type { SearchIndex } from './makeIndex';
import { readWords } from './readWords';
import { findGroups, kindOf } from './search';
import { understandQuery } from './understandQuery';

/** As many as are heard or seen without tiring. */
export const mostSuggestions = 7;

export type Suggestion = { title: string; kind: HitKind };

/**
 * Titles that a half-typed query may become: first those that begin with it, then those with a word that does. Titles that do
 * not answer by their own words are left out, for they would seem unrelated.
 */
export function suggest(index: SearchIndex, typed: string): Suggestion[] {
  const question = understandQuery(index, typed);
  const suggestions = findGroups(index, question)
    .filter(({ best }) => best.inTitle)
    .map((group): Suggestion => ({ title: group.best.indexed.document.title, kind: kindOf(group) }));
  // The best of those with the same title: a title that is chosen is searched for, and finds all of them.
  const different = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const key = suggestion.title.toLowerCase();
    if (!different.has(key)) different.set(key, suggestion);
  }
  const beginning = foldText(question.query);
  return [...different.values()]
    .map((suggestion) => ({ suggestion, rank: rankOf(foldText(suggestion.title), beginning) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostSuggestions)
    .map(({ suggestion }) => suggestion);
}

const foldText = (text: string) =>
  readWords(text)
    .map((word) => foldWord(word.text))
    .join(' ');

function rankOf(title: string, beginning: string): number {
  if (title.startsWith(beginning)) return 0;
  return title.includes(` ${beginning}`) ? 1 : 2;
}
