import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PublicationQuery,
  publicationQueryAddress,
  readPublicationQuery,
} from '@/lib/publications/search/publicationQuery';
import { invented, on } from './invented';

const register = {
  kinds: [
    { id: 'rapport', series: 'Rapport', title: 'Rapporter' },
    { id: 'kokbok', series: 'Kokbok', title: 'Kokböcker' },
  ],
  subjects: [{ id: 'mat', title: 'Mat' }],
  publications: [
    invented({ id: 'a', date: on('2001') }),
    invented({ id: 'c', date: on('2009-03') }),
    invented({ id: 'b' }),
  ],
};
const read = (parameters: Record<string, string | string[] | undefined>) =>
  readPublicationQuery(parameters, register);

/** As a page of Next's gets it: a name that stands several times has several values. */
const parametersOf = (address: string) => {
  const { searchParams } = new URL(address, 'https://example.se');
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
};

const nothing = { words: '', kinds: [], subject: undefined, years: undefined, order: 'nyast', page: 1 };
const in2001 = { from: '2001', to: '2001' };

describe('an address makes a query', () => {
  test.each([
    ['nothing', {}, {}],
    ['the form, sent empty', { q: '', slag: '', amne: '', fran: '', till: '', ordning: 'nyast' }, {}],
    [
      'all of it',
      { q: ' bröd  smör ', slag: 'rapport', amne: 'mat', ar: '2001', ordning: 'titel', sida: '2' },
      { words: 'bröd smör', kinds: ['rapport'], subject: 'mat', years: in2001, order: 'titel', page: 2 },
    ],
    ['those of no known year', { ar: 'okant' }, { years: 'okant' }],
    ['those of no known year, chosen in the form', { fran: 'okant', till: '2001' }, { years: 'okant' }],
    [
      'several kinds, in the order of the list',
      { slag: ['kokbok', 'rapport'] },
      { kinds: ['rapport', 'kokbok'] },
    ],
    ['a first year', { fran: '2001' }, { years: { from: '2001' } }],
    ['a last year', { till: '2009' }, { years: { to: '2009' } }],
    ['a first and a last year', { fran: '2001', till: '2009' }, { years: { from: '2001', to: '2009' } }],
    ['a first year after the last', { fran: '2009', till: '2001' }, { years: { from: '2001', to: '2009' } }],
    ['a year before one alone', { ar: '2001', fran: '2009' }, { years: in2001 }],
    [
      'a kind, a subject and a year that do not exist',
      { slag: 'dikt', amne: 'dans', ar: '1999', fran: '1998', till: '2002', ordning: 'bäst' },
      {},
    ],
    ['a name of what every object has', { slag: 'constructor', amne: 'toString', ar: '__proto__' }, {}],
    ['a name twice', { q: ['bröd', 'smör'], slag: ['rapport', 'x'] }, { words: 'bröd', kinds: ['rapport'] }],
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
    const known = fc.constantFrom(
      'rapport',
      'kokbok',
      'mat',
      '2001',
      '2009',
      'okant',
      'titel',
      '2',
      '999999',
      'x'.repeat(300),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(fc.string(), known)),
      fc.constant(undefined),
      known,
    );
    const understood = { words: 0, kinds: 0, subject: 0, years: 0, order: 0, page: 0 };
    const parameters = fc.record({
      q: value,
      slag: value,
      amne: value,
      ar: value,
      fran: value,
      till: value,
      ordning: value,
      sida: value,
    });
    fc.assert(
      fc.property(parameters, (given) => {
        const query = read(given);
        expect(query.words.length).toBeLessThanOrEqual(200);
        expect(query.page).toBeGreaterThanOrEqual(1);
        expect(read(parametersOf(publicationQueryAddress(query)))).toEqual(query);
        for (const name of ['words', 'subject', 'years', 'order', 'page'] as const)
          if (query[name] !== nothing[name]) understood[name]++;
        if (query.kinds.length > 0) understood.kinds++;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(...Object.values(understood))).toBeGreaterThan(10);
  });
});

describe('a query has an address to share', () => {
  test.each<PublicationQuery['years']>([
    undefined,
    'okant',
    { from: '2001', to: '2001' },
    { from: '2001', to: '2009' },
    { from: '2009' },
    { to: '2001' },
  ])('that leads back to it: %j', (years) => {
    const query: PublicationQuery = {
      words: 'bröd & smör?',
      kinds: ['rapport', 'kokbok'],
      subject: 'mat',
      years,
      order: 'titel',
      page: 3,
    };
    expect(read(parametersOf(publicationQueryAddress(query)))).toEqual(query);
  });

  test('without what is as usual', () => {
    expect(publicationQueryAddress(read({}))).toBe('/om-forsakringskassan/publikationer/sok');
    expect(publicationQueryAddress(read({ q: 'bröd' }))).toBe(
      '/om-forsakringskassan/publikationer/sok?q=br%C3%B6d',
    );
  });
});
