import readExcelFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { answerData } from '@/lib/statistics/files/answerData';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { seriesJson } from '@/lib/statistics/files/seriesJson';
import { seriesXlsx } from '@/lib/statistics/files/seriesXlsx';
import { inventedSeries } from './inventedSeries';

const series = inventedSeries(
  [
    ['2000', 1234, '..'],
    ['2001', 0, 'x'],
  ],
  { reservations: [{ text: 'Osäker uppgift.', rows: ['2001'] }] },
);

describe('downloads', () => {
  test('CSV has a header row, numbers without spaces, and a code where there is no number', () => {
    expect(seriesCsv(series)).toBe(
      'ar,kvinnor,man,kalla\r\n2000,1234,..,https://example.se/a\r\n2001,0,x,https://example.se/a\r\n',
    );
  });

  test('JSON has numbers as numbers, null and a reason where there is none', () => {
    expect(JSON.parse(seriesJson(series)).rows).toEqual([
      {
        values: { ar: '2000', kvinnor: 1234, man: null, kalla: 'https://example.se/a' },
        codes: { man: '..' },
      },
      { values: { ar: '2001', kvinnor: 0, man: null, kalla: 'https://example.se/a' }, codes: { man: 'x' } },
    ]);
  });

  test('JSON has source, reservations, units and the meaning of each code', () => {
    const json = JSON.parse(seriesJson(series));

    expect(json.sources).toEqual(series.sources);
    expect(json.reservations).toEqual(series.reservations);
    expect(json.columns[1]).toMatchObject({ name: 'kvinnor', unit: 'procent' });
    expect(json.codes).toEqual({
      '..': 'uppgiften saknas i källan',
      x: 'uppgiften visas inte av sekretesskäl',
      v: 'uppgiften är inte publicerad än',
    });
    expect(json.statusText).toBe('Siffrorna återges av någon annan än den som tog fram dem.');
  });

  test('Excel has units in the header row and numbers as numbers', async () => {
    const [figures] = await readExcelFile(await seriesXlsx(series));

    expect(figures?.data).toEqual([
      ['År', 'Kvinnor (procent)', 'Män (procent)', 'Källa'],
      [2000, 1234, '..', 'https://example.se/a'],
      [2001, 0, 'x', 'https://example.se/a'],
    ]);
  });

  test('Excel has source and reservations on a sheet of their own', async () => {
    const [, about] = await readExcelFile(await seriesXlsx(series));

    expect(about?.sheet).toBe('Om siffrorna');
    expect(about?.data).toContainEqual(['Källa', 'Källan · https://example.se/a · 2024']);
    expect(about?.data).toContainEqual(['Förbehåll', '2001: Osäker uppgift.']);
  });

  test('the same figures make the same Excel file at any time', async () => {
    vi.useFakeTimers({ now: new Date('2024-01-01'), toFake: ['Date'] });
    const first = await seriesXlsx(series);
    vi.setSystemTime(new Date('2025-06-15T12:34:56'));
    const second = await seriesXlsx(series);
    vi.useRealTimers();

    expect(second.equals(first)).toBe(true);
  });

  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present', 'attachment; filename="prov.csv"'],
    ['json', 'application/json; charset=utf-8', 'inline; filename="prov.json"'],
    [
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment; filename="prov.xlsx"',
    ],
  ] as const)(
    '%s is sent with its type, its name, and leave for other sites to read it',
    (format, type, disposition) => {
      const { headers } = answerData('', format, 'prov');

      expect(headers.get('Content-Type')).toBe(type);
      expect(headers.get('Content-Disposition')).toBe(disposition);
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    },
  );
});
