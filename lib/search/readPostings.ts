import type MiniSearch from 'minisearch';

/** The documents that have a term, in rows that belong together, by their places among those of the index. */
export type PostingList = {
  documents: Uint32Array;
  /** How much each counts for the term, wherever it stands, and what of that its title gives. */
  scores: Float64Array;
  titleScores: Float64Array;
  /** The documents that have it in their title. */
  titled: Uint32Array;
};

/** How much a word counts by where it stands. */
const boost = { title: 5, keywords: 3, text: 1, more: 0.5 };

/**
 * What MiniSearch says of each term by itself (BM25). It is the same whatever else is asked for, and what several terms give is the sum of what each gives: so
 * MiniSearch is asked once for each term of the texts, and not in every search.
 */
export function readPostings(words: MiniSearch, terms: Iterable<string>): ReadonlyMap<string, PostingList> {
  return new Map(
    [...terms].map((term) => {
      const options = { boost, tokenize: (text: string) => [text], processTerm: (text: string) => text };
      const found = words.search(term, options).sort((one, other) => one.id - other.id);
      const titles = words.search(term, { ...options, fields: ['title'] });
      const titleScores = new Map<number, number>(titles.map(({ id, score }) => [id, score]));
      const list = {
        documents: Uint32Array.from(found, ({ id }) => id),
        scores: Float64Array.from(found, ({ score }) => score),
        titleScores: Float64Array.from(found, ({ id }) => titleScores.get(id) ?? 0),
        titled: Uint32Array.from(titles, ({ id }) => id),
      };
      return [term, list];
    }),
  );
}
