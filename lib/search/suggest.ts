import type { SearchIndex } from './makeIndex';
import { findGroups } from './search';
import { understandQuery } from './understandQuery';

/** As many as are heard or seen without tiring. */
export const mostSuggestions = 7;

/** Titles that a half-typed query may become. Those that do not answer by their own words are left out: they would seem unrelated. */
export function suggest(index: SearchIndex, typed: string): string[] {
  const question = understandQuery(index, typed);
  const titles = findGroups(index, question)
    .filter(({ best }) => best.inTitle)
    .map(({ best }) => best.indexed.document.title);
  return [...new Set(titles)].slice(0, mostSuggestions);
}
