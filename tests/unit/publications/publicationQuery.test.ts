import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationQueryAddress, readPublicationQuery } from '@/lib/publications/publicationQuery';
import { invented, on } from './invented';

const register = {
  kinds: [{ id: 'rapport', series: 'Rapport', title: 'Rapporter' }],
  subjects: [{ id: 'mat', title: 'Mat' }],
  publications: [invented({ id: 'a', date: on('2001') }), invented({ id: 'b' })],
};
const read = (parameters: Record<string, string | string[] | undefined>) =>
  readPublicationQuery(parameters, register);

const nothing = { words: '', kind: undefined, subject: undefined, year: undefined, order: 'nyast', page: 1 };

describe('an address makes a query', () => {
  test.each([
    ['nothing', {}, {}],
    ['the form, sent empty', { q: '', slag: '', amne: '', ar: '', ordning: 'nyast' }, {}],
    [
      'all of it',
      { q: ' bröd  smör ', slag: 'rapport', amne: 'mat', ar: '2001', ordning: 'titel', sida: '2' },
      { words: 'bröd smör', kind: 'rapport', subject: 'mat', year: '2001', order: 'titel', page: 2 },
    ],
    ['those of no known year', { ar: 'okant' }, { year: 'okant' }],
    [
      'a kind, a subject and a year that do not exist',
      { slag: 'kokbok', amne: 'dans', ar: '1999', ordning: 'bäst' },
      {},
    ],
    ['a name of what every object has', { slag: 'constructor', amne: 'toString', ar: '__proto__' }, {}],
    ['a name twice', { q: ['bröd', 'smör'], slag: ['rapport', 'x'] }, { words: 'bröd', kind: 'rapport' }],
    ['control characters', { q: 'br\0öd\n\u0007smör' }, { words: 'br öd smör' }],
    ['ten thousand characters', { q: 'å'.repeat(10_000) }, { words: 'å'.repeat(200) }],
    ['page nought', { sida: '0' }, {}],
    ['a page before the first', { sida: '-1' }, {}],
    ['a page that is no number', { sida: '1e9' }, {}],
    ['a page beyond all', { sida: '99999999999' }, {}],
  ])('%s', (_, parameters, expected) => {
    expect(read(parameters)).toEqual({ ...nothing, ...expected });
  });

  test('whatever stands there', () => {
    const known = fc.constantFrom('rapport', 'mat', '2001', 'okant', 'titel', '2', '999999', 'x'.repeat(300));
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(fc.string(), known)),
      fc.constant(undefined),
      known,
    );
    const understood = { words: 0, kind: 0, subject: 0, year: 0, order: 0, page: 0 };
    const parameters = fc.record({
      q: value,
      slag: value,
      amne: value,
      ar: value,
      ordning: value,
      sida: value,
    });
    fc.assert(
      fc.property(parameters, (given) => {
        const query = read(given);
        expect(query.words.length).toBeLessThanOrEqual(200);
        expect(query.page).toBeGreaterThanOrEqual(1);
        const { searchParams } = new URL(publicationQueryAddress(query), 'https://example.se');
        expect(read(Object.fromEntries(searchParams))).toEqual(query);
        for (const name of ['words', 'kind', 'subject', 'year', 'order', 'page'] as const)
          if (query[name] !== nothing[name]) understood[name]++;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(...Object.values(understood))).toBeGreaterThan(10);
  });
});

describe('a query has an address to share', () => {
  test('that leads back to it', () => {
    const query = {
      words: 'bröd & smör?',
      kind: 'rapport',
      subject: 'mat',
      year: '2001',
      order: 'titel',
      page: 3,
    } as const;
    const { searchParams } = new URL(publicationQueryAddress(query), 'https://example.se');
    expect(read(Object.fromEntries(searchParams))).toEqual(query);
  });

  test('without what is as usual', () => {
    expect(publicationQueryAddress(read({}))).toBe('/om-forsakringskassan/publikationer/sok');
    expect(publicationQueryAddress(read({ q: 'bröd' }))).toBe(
      '/om-forsakringskassan/publikationer/sok?q=br%C3%B6d',
    );
  });
});
