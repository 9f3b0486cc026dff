import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPages } from '@/lib/content/loadPages';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { describeCatalogue } from '@/lib/opendata/describeCatalogue';
import { loadDatasets } from '@/lib/opendata/loadDatasets';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { catalogueFaults } from '../../unit/opendata/catalogueFaults';
import { readCatalogue, statementLines } from '../../unit/opendata/readCatalogue';
import { bakery } from '../../unit/publisher/bakery';

const datasets = loadDatasets();
const quads = describeCatalogue(datasets, 'https://www.example.org', bakery);

describe('the catalogue of the site', () => {
  test('keeps the rules of DCAT-AP-SE 3.0.1', async () => {
    expect(await catalogueFaults(quads)).toEqual([]);
  });

  test.each(catalogueFormats)('is the same graph as $ending', async ({ ending, write }) => {
    expect(await readCatalogue(write(quads), ending)).toEqual(statementLines(quads));
  });

  test.each(catalogueFormats)(
    'is the same graph as $ending of a site without an address, read from where it was fetched',
    async ({ ending, write }) => {
      const relative = write(describeCatalogue(datasets, '', bakery));
      expect(relative).not.toContain('www.example.org');
      expect(
        await readCatalogue(relative, ending, `https://www.example.org/datasets/dcat.${ending}`),
      ).toEqual(statementLines(quads));
    },
  );

  test('has every data set of the file, and among them every series', () => {
    const inContent: { id: string }[] = parse(readFileSync('content/data/datasets.yaml', 'utf8'));
    expect(datasets.map(({ id }) => id).sort()).toEqual(inContent.map(({ id }) => id).sort());
    expect(loadSeries().filter(({ id }) => !datasets.some((dataset) => dataset.id === id))).toEqual([]);
  });
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('the data set %s', (id, dataset) => {
  test('names where its data comes from, and keeps the reservations of the series', () => {
    expect(dataset.sources.length).toBeGreaterThan(0);
    const series = loadSeries().find((each) => each.id === id);
    for (const { text } of series?.reservations ?? []) expect(dataset.reservations).toContain(text);
  });

  test('leads to a page that there is', () => {
    const written = loadPages('sv').map(({ address }) => address);
    const ofSeries = loadSeries().map((series) => `/statistik-och-analys/serier/${series.id}`);
    expect([...written, ...ofSeries]).toContain(dataset.page);
  });
});
