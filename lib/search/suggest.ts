import { foldWord } from './foldWord';
import type { SearchIndex } from './makeIndex';
import { readWords } from './readWords';
import { findGroups } from './search';
import { understandQuery } from './understandQuery';

/** As many as are heard or seen without tiring. */
export const mostSuggestions = 7;

/**
 * Titles that a half-typed query may become: first those that begin with it, then those with a word that does. Titles that do
 * not answer by their own words are left out, for they would seem unrelated.
 */
export function suggest(index: SearchIndex, typed: string): string[] {
  const question = understandQuery(index, typed);
  const titles = findGroups(index, question)
    .filter(({ best }) => best.inTitle)
    .map(({ best }) => best.indexed.document.title);
  const beginning = foldText(question.query);
  const different = new Map(titles.map((title) => [title.toLowerCase(), title]));
  return [...different.values()]
    .map((title) => ({ title, rank: rankOf(foldText(title), beginning) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostSuggestions)
    .map(({ title }) => title);
}

const foldText = (text: string) =>
  readWords(text)
    .map((word) => foldWord(word.text))
    .join(' ');

function rankOf(title: string, beginning: string): number {
  if (title.startsWith(beginning)) return 0;
  return title.includes(` ${beginning}`) ? 1 : 2;
}
