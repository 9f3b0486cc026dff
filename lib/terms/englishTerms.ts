import type { Term } from './termSchema';

type EnglishTerm = Term & { english: string; englishSource: string };

const english = new Intl.Collator('en');

/** Those with an English equivalent, by that. */
export function englishTerms(terms: readonly Term[]): EnglishTerm[] {
  return terms
    .filter((term): term is EnglishTerm => term.english !== undefined && term.englishSource !== undefined)
    .sort((a, b) => english.compare(a.english, b.english));
}
