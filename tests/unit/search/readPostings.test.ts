import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { readPostings } from '@/lib/search/readPostings';

const texts = [
  { title: ['bröd', 'råg'], keywords: [], text: ['råg', 'mjöl', 'råg'], more: ['ugn'] },
  { title: ['ugn'], keywords: ['bröd'], text: ['bröd', 'vete', 'mjöl'], more: [] },
  { title: ['vete'], keywords: [], text: ['åker'], more: ['mjöl', 'bröd', 'mjöl'] },
  { title: ['mjöl'], keywords: ['råg', 'vete'], text: [], more: [] },
];

/** As makeIndex.ts makes it: the words are read already. */
const words = new MiniSearch<{ id: number }>({
  fields: ['title', 'keywords', 'text', 'more'],
  stringifyField: (terms) => terms,
  tokenize: (terms) => terms as unknown as string[],
  processTerm: (term) => term,
});
words.addAll(texts.map((text, id) => ({ id, ...text })));
const weights = { bröd: 1, råg: 0.7, mjöl: 0.45, ugn: 0.2, åker: 0.6, vete: 1 };
const postings = readPostings(words, [...Object.keys(weights), 'smör', '']);

const sumOf = (row: 'scores' | 'titleScores') => {
  const sums = texts.map(() => 0);
  for (const [term, weight] of Object.entries(weights)) {
    const list = postings.get(term);
    for (const [place, document] of list?.documents.entries() ?? [])
      sums[document] = (sums[document] ?? 0) + weight * (list?.[row][place] ?? 0);
  }
  return sums;
};

describe('what a term gives each document', () => {
  test.each([
    ['wherever it stands', 'scores', undefined],
    ['in titles', 'titleScores', ['title']],
  ] as const)(
    'adds up to what MiniSearch gives for all terms at once, whatever each weighs: %s',
    (_, row, fields) => {
      const together = words.search(Object.keys(weights).join(' '), {
        boost: { title: 5, keywords: 3, text: 1, more: 0.5 },
        fields: fields && [...fields],
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        boostTerm: (term) => weights[term as keyof typeof weights],
      });
      const sums = sumOf(row);
      expect(together).toHaveLength(texts.length);
      // MiniSearch multiplies by how many of the terms a document has.
      for (const { id, score, queryTerms } of together)
        expect(sums[id]).toBeCloseTo(score / queryTerms.length, 9);
    },
  );

  test('is told in the order of the documents, and is nothing of a title without it', () => {
    expect([...(postings.get('bröd')?.documents ?? [])]).toEqual([0, 1, 2]);
    expect(Array.from(postings.get('bröd')?.titleScores ?? [], Math.sign)).toEqual([1, 0, 0]);
  });

  test('is nothing for what stands nowhere', () => {
    for (const term of ['', 'smör']) expect(postings.get(term)?.documents).toHaveLength(0);
  });
});
