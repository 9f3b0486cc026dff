import { describe, expect, test } from 'vitest';
import type { PublicationQuery } from '@/lib/publications/search/publicationQuery';
import { pageLength, searchPublications } from '@/lib/publications/search/searchPublications';
import { widenQuery } from '@/lib/publications/search/widenQuery';
import { invented, on } from './invented';

const publications = [
  invented({ id: 'brod', title: 'Bröd och smör', number: '2001:05', date: on('2001-02') }),
  invented({
    id: 'kaka',
    title: 'Kakor',
    summary: 'Om deg som gräddas.',
    subject: 'sott',
    kind: 'kokbok',
    series: 'Kokbok',
    date: on('2002'),
  }),
  invented({ id: 'sylt', title: 'Sylt', kind: 'sylt', date: on('1998-03-17') }),
  invented({ id: 'rad', title: 'Gott råd', diarienummer: '2003/000123', note: 'Sammanfattning.' }),
];
const in2001 = { from: '2001', to: '2001' } as const;
const query = (changes: Partial<PublicationQuery>): PublicationQuery => ({
  words: '',
  kinds: [],
  subject: undefined,
  years: undefined,
  order: 'nyast',
  page: 1,
  ...changes,
});
const find = (changes: Partial<PublicationQuery>) =>
  searchPublications(publications, query(changes)).hits.map(({ id }) => id);

describe('a search finds', () => {
  test.each<[string, Partial<PublicationQuery>, string[]]>([
    ['everything, when nothing is asked', {}, ['kaka', 'brod', 'sylt', 'rad']],
    ['a word of the title', { words: 'bröd' }, ['brod']],
    ['capital letters', { words: 'KAKOR' }, ['kaka']],
    ['words without å, ä and ö', { words: 'brod smor' }, ['brod']],
    ['a part of a word', { words: 'kak' }, ['kaka']],
    ['words in any order', { words: 'smör bröd' }, ['brod']],
    ['only what has every word', { words: 'bröd kakor' }, []],
    ['a number', { words: '2001:05' }, ['brod']],
    ['a number without its noughts', { words: '2001:5' }, ['brod']],
    ['a year within a number', { words: '2001' }, ['brod']],
    ['no number that another one begins with', { words: '2001:0' }, []],
    ['no number that another one ends with', { words: '1:05' }, []],
    ['no number within another one', { words: '12' }, []],
    ['the year of a date', { words: '1998' }, ['sylt']],
    ['the month of a date', { words: '1998-03' }, ['sylt']],
    ['a whole date', { words: '1998-03-17' }, ['sylt']],
    ['no part of a year', { words: '199' }, []],
    ['no month alone', { words: '03' }, []],
    ['a series', { words: 'kokbok' }, ['kaka']],
    ['a diarienummer', { words: '2003/000123' }, ['rad']],
    ['a reservation', { words: 'sammanfattning' }, ['rad']],
    ['what it is about', { words: 'deg' }, ['kaka']],
    ['a kind', { kinds: ['kokbok'] }, ['kaka']],
    ['any of several kinds', { kinds: ['kokbok', invented({ id: 'x' }).kind] }, ['kaka', 'brod', 'rad']],
    ['a subject', { subject: 'sott' }, ['kaka']],
    ['a year and a subject', { years: in2001, subject: 'sott' }, []],
    ['a year', { years: in2001 }, ['brod']],
    ['a year and those after it', { years: { from: '2002' } }, ['kaka']],
    ['a year and those before it', { years: { to: '2002' } }, ['kaka', 'brod', 'sylt']],
    ['the years from one to another', { years: { from: '2000', to: '2001' } }, ['brod']],
    ['those of no known year', { years: 'okant' }, ['rad']],
    [
      'all filters together',
      { words: 'kak', kinds: ['kokbok'], years: { from: '2002', to: '2002' } },
      ['kaka'],
    ],
    ['nothing, when one filter does not fit', { words: 'kak', kinds: ['kokbok'], years: in2001 }, []],
    ['in the order that was asked for', { order: 'titel' }, ['brod', 'rad', 'kaka', 'sylt']],
    ['no more for what is no word', { words: '-' }, ['kaka', 'brod', 'sylt', 'rad']],
    ['no pattern in what looks like one', { words: '.*' }, []],
  ])('%s', (_, changes, ids) => {
    expect(find(changes)).toEqual(ids);
  });
});

describe('a long list comes page by page', () => {
  const many = Array.from({ length: pageLength * 2 + 1 }, (_, index) => invented({ id: `bok ${index}` }));

  test.each([
    [1, 1, 'bok 0', pageLength],
    [2, 2, `bok ${pageLength}`, pageLength],
    [3, 3, `bok ${pageLength * 2}`, 1],
    [4, 3, `bok ${pageLength * 2}`, 1],
  ])('page %i', (page, shown, first, length) => {
    const result = searchPublications(many, query({ page }));
    expect(result).toMatchObject({ page: shown, pageCount: 3, total: many.length });
    expect(result.hits[0]?.id).toBe(first);
    expect(result.hits).toHaveLength(length);
  });

  test('where a list of nothing is one empty page', () => {
    expect(searchPublications([], query({ page: 5 }))).toEqual({ hits: [], total: 0, page: 1, pageCount: 1 });
  });
});

describe('a search that found nothing has ways out', () => {
  const waysFrom = (changes: Partial<PublicationQuery>) =>
    widenQuery(publications, query(changes)).map(({ change, query: { words, kinds, years }, count }) => ({
      change,
      words,
      kinds,
      years,
      count,
    }));

  test('the word that was meant', () => {
    expect(waysFrom({ words: 'brdö smör' })).toEqual([
      { change: 'corrected', words: 'bröd smör', kinds: [], years: undefined, count: 1 },
    ]);
  });

  test('without the filter that does not fit, but not without one that does', () => {
    expect(waysFrom({ words: 'kak', kinds: ['kokbok'], years: in2001 })).toEqual([
      { change: 'anyYear', words: 'kak', kinds: ['kokbok'], years: undefined, count: 1 },
    ]);
  });

  test('without the subject that does not fit', () => {
    expect(
      widenQuery(publications, query({ words: 'kak', subject: 'mat' })).map(({ change }) => change),
    ).toEqual(['anySubject', 'anyWords']);
  });

  test('never another number', () => {
    expect(widenQuery([invented({ id: 'a', title: 'Handboken' })], query({ words: 'handboken2' }))).toEqual(
      [],
    );
  });

  test('the words alone, corrected, when no filter fits', () => {
    expect(waysFrom({ words: 'kakro', kinds: ['rapport'], years: in2001 })).toEqual([
      { change: 'onlyWords', words: 'kakor', kinds: [], years: undefined, count: 1 },
      { change: 'anyWords', words: '', kinds: ['rapport'], years: in2001, count: 1 },
    ]);
  });

  test('no way that leads nowhere', () => {
    expect(waysFrom({ words: 'xyzzy' })).toEqual([]);
  });

  test('on the first page of the new list', () => {
    expect(widenQuery(publications, query({ words: 'brdö', page: 7 }))[0]?.query.page).toBe(1);
  });
});
