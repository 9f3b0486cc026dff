import { expect, test } from 'vitest';
import { z } from 'zod';
import { normalisedTable } from '@/lib/source/table/excelCsv';
import { readCsv } from '@/lib/source/table/readCsv';

const schema = z.record(z.string(), z.string());
const read = (text: string, columns: string[]) => readCsv('content/data/prov.csv', text, columns, schema);
const rowsOf = (text: string, columns: string[]) =>
  read(text, columns).rows.map(({ value }) => Object.values(value));

const excel =
  '\uFEFFar;antal;andel;titel\r\n2023;16 124;48,8;"Limpa; knäcke"\r\n2024;1\u00a0234\u00a0567;−0,5;Rågbröd, limpa\r\n2025;..;x;Bröd 1,5\r\n';

test('a table as Swedish Excel saves it is read as one with commas and decimal points', () => {
  expect(rowsOf(excel, ['ar', 'antal', 'andel', 'titel'])).toEqual([
    ['2023', '16124', '48.8', 'Limpa; knäcke'],
    ['2024', '1234567', '-0.5', 'Rågbröd, limpa'],
    ['2025', '..', 'x', 'Bröd 1,5'],
  ]);
});

test('its own form says the same, and stays as it is', () => {
  const own = normalisedTable(excel) ?? '';
  expect(own).toBe(
    'ar,antal,andel,titel\n2023,16124,48.8,Limpa; knäcke\n2024,1234567,-0.5,"Rågbröd, limpa"\n2025,..,x,"Bröd 1,5"\n',
  );
  expect(rowsOf(own, ['ar', 'antal', 'andel', 'titel'])).toEqual(
    rowsOf(excel, ['ar', 'antal', 'andel', 'titel']),
  );
  expect(normalisedTable(own)).toBeUndefined();
});

test('rows that do not agree are told of with their line, and left as they are', () => {
  const mixed = 'ar;antal\n2023;5\n2024,7\n';
  expect(normalisedTable(mixed)).toBeUndefined();
  expect(read(mixed, ['ar', 'antal']).faults).toEqual([
    expect.objectContaining({
      line: 3,
      message:
        'Raden har 1 kolumner, men rubrikraden har 2. Rubrikraden skiljer kolumnerna åt med semikolon: gör det på alla rader, och sätt citattecken runt en text med semikolon.',
    }),
  ]);
});

test('where one cell of a column is no number, its commas stay', () => {
  expect(rowsOf('ar;antal\n2023;5,5\n2024;5,5 procent\n', ['ar', 'antal'])).toEqual([
    ['2023', '5,5'],
    ['2024', '5,5 procent'],
  ]);
});

test('a fault in a cell points at its first sign', () => {
  expect(read('ar;antal\n2023;@x\n', ['ar', 'antal']).faults[0]).toMatchObject({ line: 2, column: 6 });
});

test.each(['-', '–', '—', '−'])('%s alone in a cell is asked what it means, and is no formula', (dash) => {
  expect(read(`ar,antal\n2023,${dash}\n`, ['ar', 'antal']).faults).toEqual([
    expect.objectContaining({
      line: 2,
      column: 6,
      message:
        'Kolumnen "antal": ett streck säger inte vad som menas. Lämna cellen tom när uppgiften saknas.',
    }),
  ]);
});
