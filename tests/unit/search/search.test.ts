import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { inventIndex } from '../../setup/inventIndex';

describe('a hit', () => {
  const page = {
    kind: 'page',
    address: '/kakor',
    title: 'Kakor',
    trail: ['Om webbplatsen'],
    text: 'Vi använder kakor.',
    more: 'Ta bort kakor\nTöm webbläsaren på kakor.',
    date: '2026-11-24',
  } as const;
  const heading = {
    kind: 'heading',
    address: '/kakor',
    anchor: 'ta-bort-kakor',
    title: 'Ta bort kakor',
    text: 'Töm webbläsaren på kakor.',
  } as const;

  test('tells where it is, its kind and its date', () => {
    const [hit] = search(inventIndex([page]), 'kakor').hits;
    expect(hit).toMatchObject({
      kind: 'page',
      address: '/kakor',
      trail: ['Om webbplatsen'],
      date: '2026-11-24',
    });
  });

  test('is a page with its headings under it, each with its anchor', () => {
    const { hits, total, counts } = search(inventIndex([page, heading]), 'ta bort kakor');
    expect(total).toBe(1);
    expect(counts).toEqual({ page: 1, publication: 0, term: 0, statistics: 0 });
    expect(hits[0]?.headings.map(({ address }) => address)).toEqual(['/kakor#ta-bort-kakor']);
  });

  test('may lead to what the search of its page finds', () => {
    const leadsTo = '/kakor/sok?q=ta+bort';
    const { hits, counts } = search(inventIndex([page, { ...heading, leadsTo }]), 'ta bort kakor');
    expect(counts.page).toBe(1);
    expect(hits[0]).toMatchObject({ address: '/kakor', headings: [{ address: leadsTo }] });
  });

  test('shows the words under the heading where they stand, not those of the page', () => {
    const [hit] = search(inventIndex([page, heading]), 'töm webbläsaren').hits;
    expect(hit?.passage.map(({ text }) => text).join('')).toBe('Töm webbläsaren på kakor.');
    expect(hit?.headings.map(({ address }) => address)).toEqual(['/kakor#ta-bort-kakor']);
  });

  test('marks the words that answer, in title and passage, also forms, compounds and synonyms', () => {
    const documents = [
      { title: 'Bidraget', text: 'Om bidrag, barnbidrag och stöd från förr. Bidragens historia.' },
    ];
    const [hit] = search(inventIndex(documents, [['bidrag', 'stöd från förr']]), 'bidrag').hits;
    const marked = [...(hit?.title ?? []), ...(hit?.passage ?? [])].filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text)).toEqual([
      'Bidraget',
      'bidrag',
      'barnbidrag',
      'stöd från förr',
      'Bidragens',
    ]);
  });
});

describe('many hits', () => {
  const index = inventIndex(
    Array.from({ length: 23 }, (_, place) => ({
      title: `Rapport ${place}`,
      kind: place < 12 ? ('publication' as const) : ('term' as const),
    })),
  );

  test('come ten a page', () => {
    const alone = inventIndex(Array.from({ length: 23 }, (_, place) => ({ title: `Rapport ${place}` })));
    expect(search(alone, 'rapport')).toMatchObject({ total: 23, page: 1, pages: 3, groups: [] });
    expect(search(alone, 'rapport').hits).toHaveLength(10);
    expect(search(alone, 'rapport', { page: 3 }).hits).toHaveLength(3);
  });

  test('of several kinds come in groups: no kind fills the first screen', () => {
    const { hits, groups, total, pages } = search(index, 'rapport');
    expect([total, pages]).toEqual([23, 1]);
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['term', 3],
      ['publication', 3],
    ]);
    expect(groups.flatMap((group) => group.hits)).toEqual(hits);
    for (const { kind, hits } of groups) for (const hit of hits) expect(hit.kind).toBe(kind);
  });

  test('of a chosen kind are in no groups', () => {
    expect(search(index, 'rapport', { kind: 'publication' })).toMatchObject({ groups: [], pages: 2 });
  });

  test('are chosen by kind, with the counts of all kinds left', () => {
    const result = search(index, 'rapport', { kind: 'term' });
    expect(result).toMatchObject({ total: 11, pages: 2, counts: { publication: 12, term: 11 } });
    expect(new Set(result.hits.map(({ kind }) => kind))).toEqual(new Set(['term']));
  });

  test.each([
    ['beyond the last is the last', 99, 2],
    ['before the first is the first', -4, 1],
    ['that is no number is the first', Number.NaN, 1],
  ])('a page %s', (_, page, expected) => {
    expect(search(index, 'rapport', { page, kind: 'term' }).page).toBe(expected);
  });
});

test('a query of nothing finds nothing, and is no fault', () => {
  for (const query of ['', ' \t\n ', '!?', '\u0000', '…']) {
    expect(search(inventIndex([{ title: 'Kakor' }]), query)).toMatchObject({
      total: 0,
      page: 1,
      pages: 1,
      hits: [],
    });
  }
});

test('a long query is cut, and says so', () => {
  const index = inventIndex([{ title: 'Kakor' }]);
  expect(search(index, `kakor ${'x'.repeat(10_000)}`)).toMatchObject({ isShortened: true, total: 1 });
  expect(search(index, 'kakor '.repeat(20)).isShortened).toBe(true);
  expect(search(index, '  kakor  ').isShortened).toBe(false);
});
