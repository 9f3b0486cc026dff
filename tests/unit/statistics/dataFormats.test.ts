import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
// @ts-expect-error: the library has no types.
import { JSDOM } from 'jsdom';
// @ts-expect-error: the library has no types.
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test, vi } from 'vitest';
import { chartPng } from '@/lib/statistics/chart/chartPng';
import { chartSvg } from '@/lib/statistics/chart/chartSvg';
import { csvMetadata } from '@/lib/statistics/files/csvMetadata';
import { jsonStat } from '@/lib/statistics/files/jsonStat';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { seriesParquet } from '@/lib/statistics/files/seriesParquet';
import { collectionZip, seriesPackage, seriesZip } from '@/lib/statistics/files/seriesZip';
import type { Series } from '@/lib/statistics/series/Series';
import { inventedSeries, lineOfYears } from './inventedSeries';

const series = inventedSeries(
  [
    ['2000', 1234, '..'],
    ['2001', 0, 'x'],
  ],
  { reservations: [{ text: 'Osäker uppgift.', rows: ['2001'] }] },
);

/** Two dimensions, of which one combination has no row. */
const grouped: Series = {
  ...series,
  columns: [
    { name: 'ar', label: 'År', kind: 'dimension', type: 'year' },
    { name: 'grupp', label: 'Grupp', kind: 'dimension', type: 'text' },
    { name: 'antal', label: 'Antal', kind: 'measure', unit: 'bröd', decimals: 1 },
    { name: 'kalla', label: 'Källa', kind: 'source' },
  ],
  rows: [
    { texts: { ar: '2001', grupp: 'råg', kalla: 'K' }, figures: { antal: 1.5 }, line: 2 },
    { texts: { ar: '2000', grupp: 'vete', kalla: 'K' }, figures: { antal: 2 }, line: 3 },
    { texts: { ar: '2001', grupp: 'vete', kalla: 'K' }, figures: { antal: 'x' }, line: 4 },
  ],
};

describe('JSON-stat', () => {
  const read = (of: Series) => JSONstat(JSON.parse(jsonStat(of))) as JsonStatDataset;

  test('a figure is found by its dimensions', () => {
    const dataset = read(grouped);

    expect(dataset.Data({ ar: '2001', grupp: 'råg', ContentsCode: 'antal' })).toMatchObject({ value: 1.5 });
    expect(dataset.Data({ ar: '2000', grupp: 'vete', ContentsCode: 'antal' })).toMatchObject({ value: 2 });
  });

  test('what is missing is null, and what is hidden says why', () => {
    const dataset = read(grouped);

    expect(dataset.Data({ ar: '2000', grupp: 'råg', ContentsCode: 'antal' })).toMatchObject({ value: null });
    expect(dataset.Data({ ar: '2001', grupp: 'vete', ContentsCode: 'antal' })).toMatchObject({
      value: null,
      status: 'x',
    });
  });

  test('it has as many values as its sizes multiply to, times in their order, and roles', () => {
    const data = JSON.parse(jsonStat(grouped));

    expect(data.size).toEqual([2, 2, 1]);
    expect(data.value).toHaveLength(4);
    expect(data.dimension.ar.category.index).toEqual(['2000', '2001']);
    expect(data.role).toEqual({ time: ['ar'], metric: ['ContentsCode'] });
    expect(data.dimension.ContentsCode.category.unit).toEqual({ antal: { label: 'bröd', decimals: 1 } });
  });
});

type JsonStatDataset = { Data: (at: Record<string, string>) => { value: number | null; status?: string } };

describe('what describes the CSV', () => {
  test.each([
    ['CSV on the Web', () => JSON.parse(csvMetadata(series)).tableSchema.columns],
    ['the Data Package', () => JSON.parse(seriesPackage(series, 'data.csv')).resources[0].schema.fields],
  ])('%s has the columns of the CSV in their order', (_, columns) => {
    const [header] = seriesCsv(series).split('\r\n');

    expect(columns().map(({ name }: { name: string }) => name)).toEqual(header?.split(','));
  });

  test('CSV on the Web knows types, units and the signs for what is missing', () => {
    const { '@context': context, url, tableSchema } = JSON.parse(csvMetadata(series));

    expect(context[0]).toBe('http://www.w3.org/ns/csvw');
    expect(url).toBe('data.csv');
    expect(tableSchema.primaryKey).toEqual(['ar']);
    expect(tableSchema.columns.map(({ datatype }: { datatype: string }) => datatype)).toEqual([
      'gYear',
      'integer',
      'integer',
      'string',
    ]);
    expect(tableSchema.columns[1]).toMatchObject({ 'dc:description': 'procent', null: ['..', 'x', 'v'] });
  });

  // What specs.frictionlessdata.io asks of a package and of each of its tables.
  test('the Data Package has all that one must have', () => {
    const { name, profile, resources } = JSON.parse(seriesPackage(series, 'data.csv'));

    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(profile).toBe('tabular-data-package');
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      path: 'data.csv',
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
    });
    expect(resources[0].schema.missingValues).toEqual(['', '..', 'x', 'v']);
    expect(resources[0].schema.fields.map(({ type }: { type: string }) => type)).toEqual([
      'year',
      'integer',
      'integer',
      'string',
    ]);
  });
});

test('Parquet has numbers as numbers, null where there is none, and the reason beside it', async () => {
  const bytes = seriesParquet(series);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

  expect(await parquetReadObjects({ file })).toEqual([
    { ar: 2000, kvinnor: 1234, man: null, man_kod: '..', kalla: 'https://example.se/a' },
    { ar: 2001, kvinnor: 0, man: null, man_kod: 'x', kalla: 'https://example.se/a' },
  ]);
});

describe('the archives', () => {
  test('that of a series has its figures, and what has to be known of them', () => {
    const files = unzipSync(seriesZip(series));

    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'data.csv',
      'data.csv-metadata.json',
      'datapackage.json',
    ]);
    expect(strFromU8(files['data.csv'] ?? new Uint8Array())).toBe(seriesCsv(series));
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('2001: Osäker uppgift.');
  });

  test('that of all series is one package, whose tables are in it', () => {
    const files = unzipSync(collectionZip([series, { ...series, id: 'annan' }]));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));

    expect(resources.map(({ path }: { path: string }) => path)).toEqual(['prov/data.csv', 'annan/data.csv']);
    for (const { path } of resources) expect(files[path]).toBeDefined();
  });
});

test.each([
  ['Parquet', seriesParquet],
  ['a zip', seriesZip],
  ['JSON-stat', jsonStat],
])('the same figures are the same bytes as %s at any time', (_, write) => {
  vi.useFakeTimers({ now: new Date('2024-01-01'), toFake: ['Date'] });
  const first = Buffer.from(write(series));
  vi.setSystemTime(new Date('2025-06-15T12:34:56'));
  const second = Buffer.from(write(series));
  vi.useRealTimers();

  expect(second.equals(first)).toBe(true);
});

describe('the picture of a chart', () => {
  const drawn = inventedSeries([
    ['2000', 10, 30],
    ['2001', 20, 40],
  ]);
  const kinds = [
    lineOfYears,
    { ...lineOfYears, kind: 'stacked' as const },
    { ...lineOfYears, kind: 'multiples' as const },
    {
      ...lineOfYears,
      kind: 'bars' as const,
      category: 'ar',
      order: 'file' as const,
      without: [],
      highlight: [],
    },
    {
      ...lineOfYears,
      kind: 'dots' as const,
      category: 'ar',
      order: 'file' as const,
      without: [],
      highlight: [],
    },
  ];

  test.each(kinds)('a chart of the kind $kind says what it is, of what and from where', (chart) => {
    const svg = new JSDOM(chartSvg(drawn, chart), { contentType: 'image/svg+xml' }).window.document;
    const words = [...(svg as Document).querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join(' ');

    expect(svg.querySelector('title')?.textContent).toBe('Andelar');
    expect(svg.querySelector('desc')?.textContent).toBe(lineOfYears.finding);
    expect(words).toContain(lineOfYears.finding);
    expect(words).toContain('Källa: Källan (2024).');
    expect(words).toContain('/statistik-och-analys/serier/prov');
    expect(svg.documentElement.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('what editors write is text, and no markup', () => {
    const chart = { ...lineOfYears, title: '<script>"&' };

    expect(chartSvg(drawn, chart)).toContain('&lt;script&gt;');
    expect(chartSvg(drawn, chart)).not.toContain('<script');
  });

  test('as a PNG it is as wide, and the same each time', async () => {
    const png = await chartPng(drawn, lineOfYears);

    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect((await chartPng(drawn, lineOfYears)).equals(png)).toBe(true);
  });
});
