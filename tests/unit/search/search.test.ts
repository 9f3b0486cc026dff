import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { makeIndex } from '@/lib/search/makeIndex';
import { search } from '@/lib/search/search';

type Invented = Partial<SearchDocument> & { title: string };

const makeDocument = (document: Invented, place: number): SearchDocument => ({
  id: String(place),
  locale: 'sv',
  kind: 'page',
  address: `/${place}`,
  trail: [],
  text: '',
  ...document,
});

const indexOf = (documents: Invented[], groups: string[][] = []) =>
  makeIndex('sv', documents.map(makeDocument), groups);

const titlesOf = (documents: Invented[], query: string, groups: string[][] = []) =>
  search(indexOf(documents, groups), query).hits.map(({ title }) => title.map(({ text }) => text).join(''));

describe('a word is found', () => {
  test.each([
    ['without å, ä and ö', 'Försäkring', 'forsakring'],
    ['with å, ä and ö where the text has none', 'Forsakring', 'försäkring'],
    ['in capitals', 'Försäkring', 'FÖRSÄKRING'],
    ['with its marks as characters of their own', 'Försäkring', 'försäkring'.normalize('NFD')],
    ['in another form', 'Ersättningar', 'ersättningen'],
    ['in the neuter', 'Ombudet', 'ombud'],
    ['by its beginning, when it is not typed out', 'Upphandling', 'upph'],
    ['by the end of a compound', 'Föräldrapenning', 'penning'],
    ['by the beginning of a compound', 'Föräldrapenning', 'föräldra'],
    ['when a compound is written apart', 'Föräldrapenning', 'föräldra penning'],
    ['when a compound with s is written apart', 'Arbetsskada', 'arbet skada'],
    ['when a compound is put together anew', 'Statistik om barnbidrag', 'barnbidragsstatistik'],
    ['with a letter too few', 'Föräldrapenning', 'förälrapenning'],
    ['with a letter too many', 'Upphandling', 'upphanndling'],
    ['with two letters that changed places', 'Statistik', 'statsitik'],
    ['with two slips, when it is long', 'Tillgänglighetsredogörelse', 'tilgänglighetredogörelse'],
    ['by the number of a publication, with or without noughts', 'Dygnsvila 2017:01', '2017:1'],
    ['with a hyphen or without', 'En ny e-tjänst', 'etjänst'],
    ['with a soft hyphen in it', 'Försäkrings\u00ADkassan', 'försäkringskassan'],
  ])('%s', (_, title, query) => {
    expect(titlesOf([{ title }, { title: 'Något annat' }], query)).toEqual([title]);
  });

  test('with two slips, but not when it is short: that would be another word', () => {
    expect(titlesOf([{ title: 'Jobb' }], 'hobby')).toEqual([]);
  });

  test('by an abbreviation that the document is also called by, before documents that mention it', () => {
    const documents = [
      { title: 'SGI-skydd' },
      { title: 'Sjukpenninggrundande inkomst', alsoCalled: ['SGI'] },
      { title: 'Sjukpenning', text: 'Räknas ut från SGI. SGI är en inkomst.' },
    ];
    expect(titlesOf(documents, 'sgi')[0]).toBe('Sjukpenninggrundande inkomst');
  });

  test.each([
    ['a word for a phrase', 'vab'],
    ['a phrase for a word', 'vård av barn'],
    ['a form of the word', 'VAB:s'],
  ])('by a synonym: %s', (_, query) => {
    const documents = [
      { title: 'Tema vab' },
      { title: 'Statistik om vård av barn' },
      { title: 'Vård av äldre' },
    ];
    expect(
      titlesOf(documents, query, [['vab', 'vård av barn']])
        .slice(0, 2)
        .sort(),
    ).toEqual(['Statistik om vård av barn', 'Tema vab']);
  });
});

describe('a word with digits in it', () => {
  const documents = [
    { title: 'Grundbok', alsoCalled: ['SOU 2018:1'], text: 'SOU 2018:1.' },
    { title: 'Fortsättning', alsoCalled: ['SOU 2018:101'], text: 'SOU 2018:101.' },
    { title: 'SOU, hur de numreras', text: 'SOU har nummer. SOU kommer varje år. SOU.' },
    { title: 'Årsbok 2021', text: 'Året 2021.' },
    { title: 'Diagnos F43', text: 'Diagnosen F43 och dess undergrupp F43.1.' },
    { title: 'Ärende', text: 'Ärendet har nummer 2022/011777.' },
  ];

  test.each([
    ['SOU 2018:1', ['Grundbok']],
    ['sou 2018:01', ['Grundbok']],
    ['2018:101', ['Fortsättning']],
    ['2022/011777', ['Ärende']],
    ['f43', ['Diagnos F43']],
    ['2021', ['Årsbok 2021']],
    ['årsbok 2021', ['Årsbok 2021']],
  ])('%s is found by itself, and nothing that only looks like it', (query, titles) => {
    expect(titlesOf(documents, query)).toEqual(titles);
    expect(search(indexOf(documents), query).unknownNumbers).toEqual([]);
  });

  test.each([
    ['2018:10', ['2018:10']],
    ['SOU 2018:10', ['2018:10']],
    ['SOU 2023:43', ['2023:43']],
    ['2031', ['2031']],
    ['2012', ['2012']],
    ['F34', ['F34']],
    ['2022/011778', ['2022/011778']],
    ['20181', ['20181']],
    ['SOU 2018:1 och 2018:2', ['2018:2']],
  ])('%s, which stands nowhere, is not guessed at: nothing is found, and it is said', (query, unknown) => {
    expect(search(indexOf(documents), query)).toMatchObject({
      total: 0,
      hits: [],
      meant: undefined,
      unknownNumbers: unknown,
    });
  });

  test('a year that stands nowhere leaves what else is asked for, and it is said', () => {
    const { hits, meant, unknownNumbers } = search(indexOf(documents), 'årsbok 2031');
    expect(hits.map(({ address }) => address)).toEqual(['/3']);
    expect([meant, unknownNumbers]).toEqual([undefined, ['2031']]);
  });

  test('a misspelled word beside it is mended, and the number left as it is', () => {
    expect(search(indexOf(documents), 'diagnsos F43')).toMatchObject({ meant: 'diagnos F43', total: 1 });
    expect(search(indexOf(documents), 'årsbokk 2012').meant).toBe('årsbok 2012');
  });
});

describe('what answers best comes first', () => {
  test.each([
    ['whole words before compounds', ['Föräldrapenning', 'En penning'], 'penning', 'En penning'],
    ['the very title before longer ones', ['Kakor och annat på webbplatsen', 'Kakor'], 'kakor', 'Kakor'],
    [
      'more of the words before fewer',
      ['Statistik', 'Data', 'Öppna data om statistik'],
      'statistik data',
      'Öppna data om statistik',
    ],
  ])('%s', (_, titles, query, first) => {
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        query,
      )[0],
    ).toBe(first);
  });

  test('the word itself before its synonym, and its synonym before a compound of it', () => {
    const titles = ['Barnbidraget i länen', 'Stödet i länen', 'Bidraget i länen'];
    for (const order of [titles, titles.toReversed()]) {
      const documents = order.map((title) => ({ title }));
      expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual([
        'Bidraget i länen',
        'Stödet i länen',
        'Barnbidraget i länen',
      ]);
    }
  });

  test('the same in texts', () => {
    const documents = ['Om barnbidrag.', 'Om stöd.', 'Om bidrag.'].map((text, place) => ({
      title: `Sida ${place}`,
      text,
    }));
    expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual(['Sida 2', 'Sida 1', 'Sida 0']);
  });

  test('the word itself in a longer text before its synonym said again and again', () => {
    const documents = [
      { title: 'Sida 0', text: 'Stöd. Stöd. Stöd. Stöd. Stöd.' },
      {
        title: 'Sida 1',
        text: 'Ett bidrag nämns här, i en text som också handlar om mycket annat i hela landet.',
      },
      ...Array.from({ length: 20 }, (_, place) => ({ title: `Annat ${place}`, text: 'Något helt annat.' })),
    ];
    expect(titlesOf(documents, 'bidrag', [['bidrag', 'stöd']])).toEqual(['Sida 1', 'Sida 0']);
  });

  test('what a synonym of the query is the very name of, before what only has it', () => {
    const titles = ['Penning i går', 'Penning, penning', 'Penning'];
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        'peng',
        [['peng', 'penning']],
      )[0],
    ).toBe('Penning');
  });

  test('the very name, also when it is written apart', () => {
    const titles = ['Föräldrapenning, föräldrapenning', 'Föräldrapenning'];
    expect(
      titlesOf(
        titles.map((title) => ({ title })),
        'föräldra penning',
      )[0],
    ).toBe('Föräldrapenning');
  });

  test('a title before the text, whichever is longer', () => {
    const documents = [
      { title: 'Organisation', text: 'Statistik och statistik. Statistik.' },
      { title: 'Statistik', text: 'Siffror.' },
    ];
    expect(titlesOf(documents, 'statistik')[0]).toBe('Statistik');
  });

  test('words that say nothing are not needed', () => {
    expect(titlesOf([{ title: 'Kakor' }, { title: 'Hur vi gör' }], 'hur tar jag bort en kaka')[0]).toBe(
      'Kakor',
    );
  });

  test('nor do they alone make a hit', () => {
    expect(titlesOf([{ title: 'Kakor' }, { title: 'Hur vi gör' }], 'hur tar jag bort kakor')).toEqual([
      'Kakor',
    ]);
  });

  test('but in a title they may tell two apart', () => {
    const titles = ['Kakor på webben', 'Kakor vi gör'];
    for (const query of ['vi gör kakor', 'kakor på']) {
      const [first] = titlesOf(
        titles.map((title) => ({ title })),
        query,
      );
      expect(first).toBe(query === 'kakor på' ? titles[0] : titles[1]);
    }
  });

  test('but they are searched for when there are no others', () => {
    expect(titlesOf([{ title: 'Om oss' }, { title: 'Kakor' }], 'om oss')).toEqual(['Om oss']);
  });
});

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
    const [hit] = search(indexOf([page]), 'kakor').hits;
    expect(hit).toMatchObject({
      kind: 'page',
      address: '/kakor',
      trail: ['Om webbplatsen'],
      date: '2026-11-24',
    });
  });

  test('is a page with its headings under it, each with its anchor', () => {
    const { hits, total, counts } = search(indexOf([page, heading]), 'ta bort kakor');
    expect(total).toBe(1);
    expect(counts).toEqual({ page: 1, publication: 0, term: 0, statistics: 0 });
    expect(hits[0]?.headings.map(({ address }) => address)).toEqual(['/kakor#ta-bort-kakor']);
  });

  test('shows the words under the heading where they stand, not those of the page', () => {
    const [hit] = search(indexOf([page, heading]), 'töm webbläsaren').hits;
    expect(hit?.passage.map(({ text }) => text).join('')).toBe('Töm webbläsaren på kakor.');
    expect(hit?.headings.map(({ address }) => address)).toEqual(['/kakor#ta-bort-kakor']);
  });

  test('marks the words that answer, in title and passage, also forms, compounds and synonyms', () => {
    const documents = [
      { title: 'Bidraget', text: 'Om bidrag, barnbidrag och stöd från förr. Bidragens historia.' },
    ];
    const [hit] = search(indexOf(documents, [['bidrag', 'stöd från förr']]), 'bidrag').hits;
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
  const index = indexOf(
    Array.from({ length: 23 }, (_, place) => ({
      title: `Rapport ${place}`,
      kind: place < 12 ? ('publication' as const) : ('term' as const),
    })),
  );

  test('come ten a page', () => {
    const alone = indexOf(Array.from({ length: 23 }, (_, place) => ({ title: `Rapport ${place}` })));
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

describe('did you mean', () => {
  const index = indexOf([{ title: 'Öppna data' }, { title: 'Föräldrapenning' }]);

  test.each([
    ['the misspelled word is mended, and the others stay as typed', 'Öppna dataa', 'Öppna data'],
    ['with its å, ä and ö', 'foräldrapening', 'föräldrapenning'],
  ])('%s', (_, query, meant) => {
    expect(search(index, query).meant).toBe(meant);
  });

  test('of two words that are as near and as common the longer one is meant', () => {
    const both = indexOf([{ title: 'Qwerty, qwerrtyz' }]);
    expect(search(both, 'qwertyz').meant).toBe('qwerrtyz');
  });

  test('a word is not mended to one that is longer or shorter than its slips allow', () => {
    const long = indexOf([{ title: 'Föräldrapenningen' }, { title: 'Kaka' }]);
    const meant = [
      'föräldrapenningena',
      'föräldrapenningenab',
      'föräldrapenningenabc',
      'kak',
      'kakaa',
      'kakaab',
    ];
    expect(meant.map((word) => search(long, word).total)).toEqual([1, 1, 0, 1, 1, 0]);
  });

  test.each([
    ['the word is known', 'föräldrapenning'],
    ['the word is known without its dots', 'foraldrapenning'],
    ['nothing is near', 'zebra'],
  ])('is not asked when %s', (_, query) => {
    expect(search(index, query).meant).toBeUndefined();
  });
});

test('a query of nothing finds nothing, and is no fault', () => {
  for (const query of ['', ' \t\n ', '!?', '\u0000', '…']) {
    expect(search(indexOf([{ title: 'Kakor' }]), query)).toMatchObject({
      total: 0,
      page: 1,
      pages: 1,
      hits: [],
    });
  }
});

test('a long query is cut, and says so', () => {
  const index = indexOf([{ title: 'Kakor' }]);
  expect(search(index, `kakor ${'x'.repeat(10_000)}`)).toMatchObject({ isShortened: true, total: 1 });
  expect(search(index, 'kakor '.repeat(20)).isShortened).toBe(true);
  expect(search(index, '  kakor  ').isShortened).toBe(false);
});

test('an English index knows English endings', () => {
  const index = makeIndex(
    'en',
    [makeDocument({ title: 'Publications', locale: 'en' }, 0), makeDocument({ title: 'Cookies' }, 1)],
    [],
  );
  expect(search(index, 'publication').hits.map(({ address }) => address)).toEqual(['/0']);
});
