import type { Locale } from '@/lib/i18n/locales';
import { foldWord } from './foldWord';
import { readWords } from './readWords';
import { stemWord } from './stemWord';

/** Words and phrases that mean the same: `['vab', 'vård av barn']`. */
export type SynonymGroup = readonly string[];

type Phrase = { stems: readonly string[]; concept: string };

/** The phrases of all groups, by their first stem. */
export type Synonyms = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Each group becomes a concept, a word of its own (`=3`) that stands beside the written ones in the index and in the query. So a phrase of
 * several words is found as one.
 */
export function makeSynonyms(locale: Locale, groups: readonly SynonymGroup[]): Synonyms {
  const phrases = new Map<string, Phrase[]>();
  for (const [number, group] of groups.entries()) {
    for (const member of group) {
      const stems = readWords(member).map(({ text }) => stemWord(locale, foldWord(text)));
      const [first] = stems;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept: `=${number}` }]);
    }
  }
  return phrases;
}

/** All phrases of a concept, as stems. */
export function phrasesOf(synonyms: Synonyms, concept: string): string[] {
  return [...synonyms.values()]
    .flat()
    .filter((phrase) => phrase.concept === concept)
    .map(({ stems }) => stems.join(' '));
}

export type FoundConcept = { concept: string; from: number; to: number };

/** The concepts in a row of stems, each with the places of its first and last word. */
export function findConcepts(synonyms: Synonyms, stems: readonly string[]): FoundConcept[] {
  return stems.flatMap((first, from) =>
    (synonyms.get(first) ?? [])
      .filter((phrase) => phrase.stems.every((stem, place) => stems[from + place] === stem))
      .map(({ concept, stems: { length } }) => ({ concept, from, to: from + length - 1 })),
  );
}
