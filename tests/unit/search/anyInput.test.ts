import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { readSearchQuery, searchAddress } from '@/lib/search/searchQuery';
import { suggest } from '@/lib/search/suggest';
import { inventIndex } from '../../setup/inventIndex';
import { leastCost } from '../../setup/leastCost';

const words =
  'försäkring ersättning föräldrapenning sjukpenning statistik kakor data ombud vård barn bidrag uppdrag';
const index = inventIndex(
  words.split(' ').map((title, place) => ({
    kind: place % 2 === 0 ? 'page' : 'term',
    title,
    text: `Om ${title}. <b>${words}</b> & mer\n\nאבג 中文 😀`,
  })),
  [['vab', 'vård av barn']],
);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.constantFrom(
    ...words.split(' '),
    '<script>',
    '"',
    '\u0000',
    '😀',
    '\ud800',
    '\u202eאבג',
    '='.repeat(50),
  ),
  fc
    .array(fc.constantFrom(...words.split(' '), 'a', 'på', '<1>', '=0', '{{count}}'), { maxLength: 60 })
    .map((many) => many.join(' ')),
  fc.nat(10_000).map((length) => 'x'.repeat(length)),
  fc.nat(10_000).map((length) => 'penning'.repeat(length).slice(0, length)),
);

describe('whatever is typed', () => {
  test('is answered', () => {
    let found = 0;
    let suggested = 0;
    fc.assert(
      fc.property(anything, (query) => {
        const result = search(index, query);
        const { counts, groups, total } = result;
        const shown = Object.values(counts).map((count) => Math.min(3, count));
        expect(result.hits.length).toBe(
          groups.length > 0 ? shown.reduce((sum, count) => sum + count, 0) : Math.min(10, total),
        );
        expect(result.query).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        const suggestions = suggest(index, query);
        expect(suggestions.length).toBeLessThanOrEqual(7);
        found += Math.sign(result.total);
        suggested += Math.sign(suggestions.length);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(found, suggested)).toBeGreaterThan(30);
    expect(found).toBeLessThan(270);
  });

  test('the shown texts are those of the documents, cut but never changed', () => {
    let marked = 0;
    fc.assert(
      fc.property(anything, (query) => {
        for (const { title, passage } of search(index, query).hits) {
          expect(words).toContain(title.map(({ text }) => text).join(''));
          for (const { text, isMarked } of passage) {
            expect(text).not.toBe('');
            if (isMarked) {
              marked++;
              expect(text).toMatch(/^[\p{L}\p{N}\p{M} -]+$/u);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(marked).toBeGreaterThan(100);
  });

  test('takes no longer however odd it is', () => {
    const ordinary = leastCost(() => {
      for (let count = 0; count < 500; count++) search(index, 'försäkring');
    });
    fc.assert(
      // A search takes a part of a millisecond: what grows without limit takes more than five hundred ordinary ones.
      fc.property(anything, (query) => {
        expect(leastCost(() => search(index, query), ordinary + 50)).toBeLessThan(ordinary + 50);
      }),
      { numRuns: 500 },
    );
  });

  test('stands in the address of the next page of hits as it was typed', () => {
    const typed = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 5 }),
          fc.constantFrom('&', '=', '+', '%', '#', '?', '%20', '&sida=3', ' ', ';', 'å'),
        ),
        { maxLength: 6 },
      )
      .map((pieces) => pieces.join(''));
    let withSigns = 0;
    fc.assert(
      fc.property(typed, fc.integer({ min: 2, max: 99 }), (query, page) => {
        withSigns += /[&=+%#]/.test(query) ? 1 : 0;
        const { searchParams } = new URL(searchAddress('sv', { query, kind: 'term', page }), 'http://x');
        expect(readSearchQuery('sv', Object.fromEntries(searchParams))).toEqual({
          query,
          kind: 'term',
          page,
        });
      }),
    );
    expect(withSigns).toBeGreaterThan(30);
  });
});

describe('an address asks for', () => {
  test.each([
    ['the first of two queries', { q: ['kakor', 'data'] }, { query: 'kakor' }],
    ['nothing, when the query is an empty list', { q: [] }, { query: '' }],
    ['all kinds, when it names none that exists', { q: 'a', typ: 'bilder' }, { query: 'a' }],
    ['the first page, when the number is none', { q: 'a', sida: '1e999' }, { query: 'a' }],
    ['the first page, when the number is negative', { q: 'a', sida: '-2' }, { query: 'a' }],
    ['a kind and a page', { q: 'a', typ: 'begrepp', sida: '2' }, { query: 'a', kind: 'term', page: 2 }],
  ])('%s', (_, params, expected) => {
    expect(readSearchQuery('sv', params)).toEqual({ kind: undefined, page: undefined, ...expected });
  });

  test('English names in English', () => {
    expect(searchAddress('en', { query: 'a b', kind: 'page', page: 3 })).toBe(
      '/english/search?q=a+b&kind=pages&page=3',
    );
  });
});
