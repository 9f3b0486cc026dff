import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { seriesJson } from '@/lib/statistics/files/seriesJson';
import { readSelection } from '@/lib/statistics/selection/readSelection';
import { type Selection, wholeSeries } from '@/lib/statistics/selection/Selection';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import { unknownChoices, unknownChoiceText } from '@/lib/statistics/selection/unknownChoices';
import type { Series } from '@/lib/statistics/series/Series';
import { inventedSeries, lineOfYears } from './inventedSeries';

const years = inventedSeries([
  ['2003', 40, 44],
  ['2001', 20, '..'],
  ['2002', 30, 22],
  ['2004', 10, 33],
]);

/** Two counties at two times, whose chart is of one time. */
const counties: Series = {
  ...inventedSeries([]),
  id: 'lan',
  columns: [
    { name: 'ar', label: 'År', kind: 'dimension', type: 'year' },
    { name: 'lan', label: 'Län', kind: 'dimension', type: 'text' },
    { name: 'dagar', label: 'Dagar', kind: 'measure', unit: 'dagar', decimals: 1 },
  ],
  charts: [
    {
      name: 'lan',
      title: 'Dagar',
      kind: 'bars',
      category: 'lan',
      measures: ['dagar'],
      only: { ar: '2002' },
      order: 'file',
      without: [],
      highlight: [],
      finding: 'Flest i Dalarnas län.',
    },
  ],
  rows: [
    ['2001', 'Dalarnas län', 5],
    ['2001', 'Skåne län', 6],
    ['2002', 'Dalarnas län', 7],
    ['2002', 'Skåne län', 4],
  ].map(([ar, lan, dagar], index) => ({
    texts: { ar: String(ar), lan: String(lan) },
    figures: { dagar: Number(dagar) },
    line: index + 2,
  })),
};
const all = [years, counties];

const parametersOf = (query: string) => {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
};
const read = (query: string) => readSelection(parametersOf(query), all);
const select = (query: string) => selectSeries(read(query) ?? expect.fail('no series'));
const timesIn = ({ rows }: Series) => rows.map(({ texts }) => texts.ar);

describe('an address makes a selection', () => {
  const nothing = { only: {}, measures: [], isIndexed: false };

  test.each<[string, string, Partial<Selection>]>([
    ['of the whole series', 'serie=prov', {}],
    ['from a year', 'serie=prov&fran=2002', { from: '2002' }],
    ['until a year', 'serie=prov&till=2002', { to: '2002' }],
    ['between years, in whichever order', 'serie=prov&fran=2004&till=2002', { from: '2002', to: '2004' }],
    ['of one column', 'serie=prov&matt=man', { measures: ['man'] }],
    ['as an index', 'serie=prov&index=1', { isIndexed: true }],
    ['without what it does not have', 'serie=prov&fran=1999&till=x&matt=barn&lan=Skåne&index=ja', {}],
  ])('%s', (_, query, expected) => {
    expect(read(query)).toEqual({ series: years, ...nothing, ...expected });
  });

  test('of groups, in whichever letters they are written', () => {
    expect(read('serie=lan&lan=SKÅNE%20län&lan=Mora')?.only).toEqual({ lan: ['Skåne län'] });
  });

  test('with no index where there are several figures a year', () => {
    expect(read('serie=lan&index=1')?.isIndexed).toBe(false);
  });

  test.each(['', 'serie=', 'serie=constructor', 'serie=../prov', 'fran=2001'])(
    'but none of "%s"',
    (query) => {
      expect(read(query)).toBeUndefined();
    },
  );

  test('that has the same address, in each form', () => {
    const field = fc.constantFrom('fran', 'till', 'matt', 'lan', 'index', 'x');
    const value = fc.constantFrom('2001', '2003', 'man', 'kvinnor', 'dagar', 'Skåne län', '1', '<b>');
    const choices = fc.array(fc.tuple(field, value), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('prov', 'lan'), choices, (id, chosen) => {
        const selection = read(String(new URLSearchParams([['serie', id], ...chosen])));
        if (!selection) throw new Error('No selection.');
        for (const form of ['page', 'csv', 'json'] as const) {
          const [path, query] = selectionAddress(selection, form).split('?');
          expect(path).toBe(`/statistik-och-analys/urval${form === 'page' ? '' : `.${form}`}`);
          expect(read(query ?? '')).toEqual(selection);
        }
      }),
    );
  });
});

describe('what an address asks for and no selection follows is told of', () => {
  const unknown = (query: string) => unknownChoices(parametersOf(query), all).map(unknownChoiceText);

  test.each([
    ['serie=prov&fran=1999', ['"fran" cannot be "1999". It may be one of 2001, 2002, 2003, 2004.']],
    [
      'serie=prov&till=x&matt=barn',
      [/^"till" cannot be "x"/, '"matt" cannot be "barn". It may be kvinnor, man.'],
    ],
    ['serie=prov&matt=MAN', [/^"matt" cannot be "MAN"/]],
    ['serie=prov&index=ja', ['"index" cannot be "ja". It may be one of 1.']],
    [
      'serie=prov&from=2001',
      ['"from" cannot be chosen here. What can be is serie, fran, till, matt, index.'],
    ],
    ['serie=lan&index=1', ['"index" cannot be chosen here. What can be is serie, fran, till, lan, matt.']],
    ['serie=lan&lan=Skåne län&lan=Mora', ['"lan" cannot be "Mora". It may be Dalarnas län, Skåne län.']],
    ['serie=prov&fran=2001&fran=2002', [/^"fran" cannot be "2002"/]],
    ['serie=okand', ['"serie" cannot be "okand". It may be one of prov, lan.']],
    ['fran=2001', ['"fran" cannot be chosen here. What can be is serie.']],
  ])('%s', (query, told) => {
    expect(unknown(query)).toEqual(
      told.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
    );
  });

  test.each([
    'serie=prov',
    'serie=prov&fran=2002&till=2001&matt=man&matt=kvinnor&index=1',
    'serie=lan&lan=SKÅNE län&lan=dalarnas län',
    'serie=prov&fran=&till=&matt=',
    '',
  ])('but nothing of "%s"', (query) => expect(unknown(query)).toEqual([]));

  test('of a long list, how its values are written', () => {
    const long = inventedSeries(Array.from({ length: 30 }, (_, place) => [String(1990 + place), 1, 1]));
    const [choice] = unknownChoices({ serie: 'prov', fran: '1' }, [long]);
    expect(choice && unknownChoiceText(choice)).toContain('one of 1990, 1991, 1992, …, 2019.');
  });

  test('so that the address of what was read has nothing more to tell', () => {
    const field = fc.constantFrom('fran', 'till', 'matt', 'lan', 'index', 'x');
    const value = fc.constantFrom('2001', '2003', 'man', 'Skåne län', 'skåne län', '1', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 6 }), (chosen) => {
        const query = String(new URLSearchParams([['serie', 'lan'], ...chosen]));
        const selection = read(query) ?? expect.fail('no series');
        const [, own = ''] = selectionAddress(selection).split('?');
        expect(unknown(own)).toEqual([]);
      }),
    );
  });
});

describe('a selection is a series of its own', () => {
  test('with the rows of its years, and their time', () => {
    const { rows, period } = select('serie=prov&fran=2002&till=2003');
    expect(timesIn({ ...years, rows })).toEqual(['2003', '2002']);
    expect(period).toBe('2002–2003');
  });

  test('with the columns that were chosen, and where each figure was read', () => {
    expect(select('serie=prov&matt=man').columns.map(({ name }) => name)).toEqual(['ar', 'man', 'kalla']);
  });

  test('whose figures are those of the file', () => {
    expect(seriesCsv(select('serie=prov'))).toBe(seriesCsv(years));
    expect(seriesCsv(select('serie=lan&lan=Skåne län&fran=2002'))).toBe(
      'ar,lan,dagar\r\n2002,Skåne län,4.0\r\n',
    );
  });

  test('as an index from the first known figure of each column', () => {
    const { rows, columns } = select('serie=prov&index=1');
    expect(rows.map(({ texts, figures }) => [texts.ar, figures.kvinnor, figures.man])).toEqual([
      ['2003', 200, 200],
      ['2001', 100, '..'],
      ['2002', 150, 100],
      ['2004', 50, 150],
    ]);
    expect(columns).toContainEqual({
      name: 'man',
      label: 'Män',
      kind: 'measure',
      unit: 'index',
      unitEn: 'index',
      decimals: 1,
    });
  });

  test('as an index that is the same in every form', () => {
    const series = inventedSeries([
      ['2001', 800, -800],
      ['2002', 850, 3],
      ['2003', 933, 3],
    ]);
    const shown = selectSeries({ ...wholeSeries(series), isIndexed: true, measures: ['kvinnor'] });
    const { rows } = JSON.parse(seriesJson(shown));
    expect(rows.map(({ values }: { values: { kvinnor: number } }) => values.kvinnor)).toEqual([
      100, 106.3, 116.6,
    ]);
    expect(seriesCsv(shown)).toContain('2002,106.3,');
  });

  test('as an index of nothing where the first figure is nought', () => {
    const zero = inventedSeries([
      ['2001', 0, 10],
      ['2002', 5, -5],
      ['2003', 5, 20],
    ]);
    const { rows } = selectSeries({ series: zero, only: {}, measures: [], isIndexed: true });
    expect(rows.map(({ figures }) => [figures.kvinnor, figures.man])).toEqual([
      ['..', 100],
      ['..', -50],
      ['..', 200],
    ]);
  });

  test('whose charts say nothing that is true of the whole series alone', () => {
    expect(select('serie=prov&matt=man').charts).toEqual([
      { ...lineOfYears, measures: ['man'], only: undefined, finding: '', calculated: undefined },
    ]);
  });

  test('without a chart of a single point', () => {
    expect(select('serie=prov&fran=2004').charts).toEqual([]);
    expect(select('serie=prov&matt=man&till=2002').charts).toEqual([]);
  });

  test('with a line where the chart was of many groups, and one is left', () => {
    const rows = [
      ...counties.rows,
      { texts: { ar: '2003', lan: 'Skåne län' }, figures: { dagar: 3 }, line: 6 },
    ];
    const only = { lan: ['Skåne län'] };
    const series = { ...counties, rows };
    expect(selectSeries({ series, only, measures: [], isIndexed: false }).charts).toMatchObject([
      { kind: 'line', title: 'Dagar', x: 'ar', measures: ['dagar'] },
    ]);
  });

  test('whose chart is of the newest time that is left', () => {
    expect(select('serie=lan&till=2001').charts[0]?.only).toEqual({ ar: '2001' });
    expect(select('serie=lan').charts[0]?.only).toEqual({ ar: '2002' });
  });
});
