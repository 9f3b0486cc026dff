import { describe, expect, test } from 'vitest';
import { feedAddress, pageChangesAddress } from '@/lib/changes/changeAddresses';
import { changesOf, sortChanges } from '@/lib/changes/changesOf';
import type { Page } from '@/lib/content/head/Page';
import { mergeHistory } from '@/lib/history/pageHistory';

function page(head: Partial<Page['head']> = {}, address = '/brod'): Page {
  return {
    locale: 'sv',
    address,
    file: `content/sv${address}.mdx`,
    head: { title: 'Bröd', description: 'Om bröd.', updated: '2026-02-02', ...head },
  };
}

const changes = [
  { date: '2026-02-02', note: 'Nytt pris.' },
  { date: '2026-01-01', note: 'Första versionen.' },
];

describe('the changes of a page', () => {
  test('are the notes of its head', () => {
    expect(changesOf(page({ changes })).map(({ day, note }) => `${day} ${note}`)).toEqual([
      '2026-02-02 Nytt pris.',
      '2026-01-01 Första versionen.',
    ]);
  });

  test('include an update that nobody has written a note about', () => {
    expect(changesOf(page({ changes, updated: '2026-03-03' })).map(({ day, note }) => [day, note])).toEqual([
      ['2026-03-03', undefined],
      ['2026-02-02', 'Nytt pris.'],
      ['2026-01-01', 'Första versionen.'],
    ]);
  });

  test('come in the same order in every build: by day, then by address', () => {
    const one = { page: page({}, '/b'), day: '2026-01-01' };
    const two = { page: page({}, '/a'), day: '2026-01-01' };
    const three = { page: page({}, '/c'), day: '2026-02-02' };
    expect(sortChanges([one, two, three])).toEqual([three, two, one]);
  });
});

test.each([
  ['/om-forsakringskassan/vart-uppdrag', '/andringar/om-forsakringskassan/vart-uppdrag'],
  ['/english', '/english/changes/english'],
  ['/english/cookies', '/english/changes/english/cookies'],
])('%s has its changes at %s', (address, expected) => {
  expect(pageChangesAddress(address)).toBe(expected);
});

test('a section has a feed of its own beside that of all changes', () => {
  expect(feedAddress('sv')).toBe('/andringar/atom.xml');
  expect(feedAddress('en', '/english/our-assignment')).toBe('/english/changes/atom/our-assignment.xml');
});

describe('the history of a page', () => {
  const version = (day: string, ...lines: string[]) => ({ day, lines });

  test('puts the note and the words of a day together', () => {
    const history = mergeHistory(changesOf(page({ changes })), [
      version('2026-02-02', 'Fyra kronor'),
      version('2026-01-01', 'Tre kronor'),
    ]);
    expect(history.map(({ day, notes, version }) => [day, notes, version?.compared?.length])).toEqual([
      ['2026-02-02', ['Nytt pris.'], 1],
      ['2026-01-01', ['Första versionen.'], undefined],
    ]);
  });

  test('compares the last version of a day with the last one before that day', () => {
    const history = mergeHistory(
      [],
      [version('2026-02-02', 'c d'), version('2026-02-02', 'b'), version('2026-01-01', 'c')],
    );
    expect(history).toHaveLength(2);
    expect(history[0]?.version?.compared).toEqual([
      {
        kind: 'line',
        pieces: [
          { kind: 'same', text: 'c' },
          { kind: 'added', text: ' d' },
        ],
      },
    ]);
  });

  test('compares a page on its first day with how it began that day', () => {
    const history = mergeHistory(
      [],
      [version('2026-01-01', 'c d'), version('2026-01-01', 'b'), version('2026-01-01', 'c')],
    );
    expect(history[0]?.version?.compared).toEqual([
      {
        kind: 'line',
        pieces: [
          { kind: 'same', text: 'c' },
          { kind: 'added', text: ' d' },
        ],
      },
    ]);
  });

  test('keeps the notes where git has no versions', () => {
    const history = mergeHistory(changesOf(page({ changes })), []);
    expect(history.map(({ notes, version }) => [notes, version])).toEqual([
      [['Nytt pris.'], undefined],
      [['Första versionen.'], undefined],
    ]);
  });
});
