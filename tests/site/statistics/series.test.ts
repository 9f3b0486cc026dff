import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { GET as getFile } from '@/app/(sv)/statistik-och-analys/serier/[series]/[file]/route';
import { GET as getCsvList } from '@/app/(sv)/statistik-och-analys/serier.csv/route';
import { GET as getJsonList } from '@/app/(sv)/statistik-och-analys/serier.json/route';
import { GET as getCollection } from '@/app/(sv)/statistik-och-analys/serier.zip/route';
import { dataAddresses } from '@/lib/statistics/dataApi';
import { loadSeries, statisticsFolder } from '@/lib/statistics/series/loadSeries';

const names = readdirSync(statisticsFolder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => path.parse(file).name)
  .sort();

const all = loadSeries();

/** Asks the function that Next runs for an address. */
async function fetchAddress(address: string): Promise<Response> {
  const request = new Request(`http://site${address}`);
  const [, series, file] = address.match(/\/serier\/([^/]+)\/([^/]+)$/) ?? [];
  if (series && file) return getFile(request, { params: Promise.resolve({ series, file }) });
  return { csv: getCsvList, json: getJsonList, zip: getCollection }[
    address.split('.')[1] as 'csv' | 'json' | 'zip'
  ]();
}

describe('the series of statistics', () => {
  test('all files are on the site', () => {
    expect(names).not.toEqual([]);
    expect(all.map(({ id }) => id).sort()).toEqual(names);
  });

  test.each(all)(
    '$id has a source, and says how much it is to be trusted',
    ({ sources, status, licence }) => {
      expect(sources.length).toBeGreaterThan(0);
      expect(['official', 'secondary', 'unchecked']).toContain(status);
      expect(licence).not.toBe('');
    },
  );

  test.each(all.filter(({ status }) => status !== 'official'))(
    '$id is secondary, and its reservations say so',
    ({ reservations }) => {
      expect(reservations.map(({ text }) => text).join(' ')).toMatch(
        /återgivna efter|[Ss]ekundär|hämtade (ur|från)/,
      );
    },
  );

  test.each(all)('$id has as many rows as it promises, and some', ({ rowCount, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(rowCount ?? rows.length);
  });

  test.each(all)('the CSV download of $id is the file that editors keep', async ({ id }) => {
    const response = await fetchAddress(`/statistik-och-analys/serier/${id}/data.csv`);
    const kept = readFileSync(path.join(statisticsFolder, `${id}.csv`));

    expect(parse(await response.text())).toEqual(parse(kept, { bom: true }));
  });

  test.each(all)('every figure of $id is in the JSON download, with its source', async (series) => {
    const response = await fetchAddress(`/statistik-och-analys/serier/${series.id}/data.json`);
    const json = await response.json();

    expect(json.rows).toHaveLength(series.rows.length);
    expect(json.sources).toEqual(series.sources);
    expect(json.reservations).toEqual(series.reservations);
    const addresses = series.sources.map(({ address, title }) => address ?? title);
    for (const { values } of json.rows) expect(addresses).toContain(values.kalla);
  });

  test('the list has every series, in JSON and in CSV', async () => {
    const json = await (await fetchAddress('/statistik-och-analys/serier.json')).json();
    const csv = await (await fetchAddress('/statistik-och-analys/serier.csv')).text();

    expect(json.series.map(({ id }: { id: string }) => id).sort()).toEqual(names);
    for (const name of names) expect(csv).toContain(`${name},`);
  });

  test.each(dataAddresses)('the example $example on the page about the API works', async ({ example }) => {
    const response = await fetchAddress(example);

    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });
});
