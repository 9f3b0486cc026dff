import type { Locale } from '@/lib/i18n/locales';
import { foldWord } from './foldWord';
import { readWords } from './readWords';
import { stemWord } from './stemWord';

/** Words and phrases that mean the same: `['vab', 'vård av barn']`. */
export type SynonymGroup = readonly string[];

type Phrase = { stems: readonly string[]; concept: string };

export type Synonyms = {
  /** The phrases of all groups, by their first stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The phrases of each concept, as stems. */
  names: ReadonlyMap<string, readonly string[]>;
};

/**
 * Each group becomes a concept, a word of its own (`=3`) that stands beside the written ones in the index and in the query. So a phrase of
 * several words is found as one.
 */
export function makeSynonyms(locale: Locale, groups: readonly SynonymGroup[]): Synonyms {
  const phrases = new Map<string, Phrase[]>();
  const names = new Map<string, string[]>();
  for (const [number, group] of groups.entries()) {
    for (const member of group) {
      const stems = readWords(member).map(({ text }) => stemWord(locale, foldWord(text)));
      const [first] = stems;
      if (first === undefined) continue;
      const concept = `=${number}`;
      phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept }]);
      names.set(concept, [...(names.get(concept) ?? []), stems.join(' ')]);
    }
  }
  return { phrases, names };
}

export type FoundConcept = { concept: string; from: number; to: number };

/** The concepts in a row of stems, each with the places of its first and last word. */
export function findConcepts({ phrases }: Synonyms, stems: readonly string[]): FoundConcept[] {
  return stems.flatMap((first, from) =>
    (phrases.get(first) ?? [])
      .filter((phrase) => phrase.stems.every((stem, place) => stems[from + place] === stem))
      .map(({ concept, stems: { length } }) => ({ concept, from, to: from + length - 1 })),
  );
}
