import { describe, expect, test } from 'vitest';
import { checkChartProps, checkFigureSeries, checkTableProps } from '@/lib/statistics/checkSeriesProps';
import { inventedSeries } from './inventedSeries';

const invented = inventedSeries([['2000', 1, 2]]);
const all = [
  {
    ...invented,
    columns: [
      ...invented.columns,
      { name: 'kronor', label: 'Kronor', kind: 'measure' as const, unit: 'kronor', decimals: 0 },
    ],
  },
];

describe('a series whose newest figure is shown', () => {
  const [series = invented] = all;
  const { titleEn: _, ...untitled } = series;
  const inKronor = {
    ...series,
    titleEn: 'Proof',
    columns: series.columns.map((column) =>
      column.kind === 'measure' ? { ...column, unit: 'kronor' } : column,
    ),
  };

  test('needs no English on a page in Swedish', () => {
    expect(checkFigureSeries('prov', 'sv', [untitled])).toBeUndefined();
  });

  test('needs a title and a unit in English on a page in English, unless the unit is money', () => {
    const message =
      'Serien "prov" saknar engelska ord. Skriv titleEn, och unitEn vid kolumnen med siffror, i content/data/statistics/prov.yaml.';
    expect(checkFigureSeries('prov', 'en', [inKronor])).toBeUndefined();
    expect(checkFigureSeries('prov', 'en', [{ ...inKronor, titleEn: undefined }])).toBe(message);
    expect(checkFigureSeries('prov', 'en', [{ ...series, titleEn: 'Proof' }])).toBe(message);
  });
});

describe('checkChartProps', () => {
  test.each([
    ['a series', { data: 'prov' }],
    ['a chart of the series', { data: 'prov', chart: 'linje' }],
    ['columns of the series', { data: 'prov', columns: 'kvinnor, man' }],
    ['the unit that the columns have', { data: 'prov', columns: 'kronor', unit: 'kronor' }],
  ])('%s is right', (_, props) => {
    expect(checkChartProps(props, all)).toBeUndefined();
  });

  test.each([
    ['an unknown series', { data: 'prv' }, 'Det finns ingen serie som heter "prv". Menade du "prov"?'],
    [
      'an unknown chart',
      { data: 'prov', chart: 'cirkel' },
      'Det finns inget diagram som heter "cirkel". Välj bland: linje.',
    ],
    [
      'a wrong column',
      { data: 'prov', columns: 'kvinor' },
      'Det finns ingen kolumn med siffror som heter "kvinor". Menade du "kvinnor"?',
    ],
    ['a column without figures', { data: 'prov', columns: 'ar' }, 'ingen kolumn med siffror som heter "ar"'],
    [
      'two units in one drawing',
      { data: 'prov', columns: 'man,kronor' },
      'Kolumnerna har olika enheter (procent, kronor)',
    ],
    ['a wrong unit', { data: 'prov', unit: 'kronor' }, 'Enheten är inte "kronor". Serien har "procent".'],
  ])('%s is a fault', (_, props, message) => {
    expect(checkChartProps(props, all)).toContain(message);
  });
});

describe('checkTableProps', () => {
  test('any column can be shown', () => {
    expect(checkTableProps({ data: 'prov', columns: 'ar,kvinnor,kalla' }, all)).toBeUndefined();
  });

  test.each([
    ['an unknown series', { data: 'annan' }, 'Det finns ingen serie som heter "annan". Välj bland: prov.'],
    ['a wrong column', { data: 'prov', columns: 'ar,mn' }, 'Det finns ingen kolumn som heter "mn".'],
  ])('%s is a fault', (_, props, message) => {
    expect(checkTableProps(props, all)).toContain(message);
  });
});
