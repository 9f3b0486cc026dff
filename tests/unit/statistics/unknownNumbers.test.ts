import { expect, test } from 'vitest';
import { unknownNumbers } from '@/lib/statistics/series/unknownNumbers';
import { inventedSeries } from './inventedSeries';

const { rows, columns, title } = inventedSeries([
  ['2001', 1234567, -8.25],
  ['2002', '..', 17800],
]);

test.each([
  ['a figure as it is', '1 234 567 och 17 800', []],
  ['with another space', '1\u00A0234\u00A0567 och 17\u202F800', []],
  ['in thousands and in millions', '1 235 tusen, 1,2 miljoner, 1,23 miljoner och 18 tusen', []],
  ['a fall told without its sign', 'Det sjönk med 8,25, alltså 8,3 eller 8', []],
  ['the years of the rows', '2001–2002', []],
  ['another year', '2003', ['2003']],
  ['a figure that is not there, twice', '17 900, ja 17 900', ['17900']],
  ['numbers one after the other', '2001 2002 17 800', []],
])('%s', (_, finding, unknown) => {
  expect(unknownNumbers({ rows, columns, title }, finding)).toEqual(unknown);
});

test('the numbers of a unit are known', () => {
  const perThousand = columns.map((column) => ('unit' in column ? { ...column, unit: 'per 1 000' } : column));
  expect(unknownNumbers({ rows, columns: perThousand, title }, 'per 1 000')).toEqual([]);
});

test('the number of a name is known', () => {
  expect(unknownNumbers({ rows, columns, title: 'Mått 3.0' }, 'mått 3.0')).toEqual([]);
});
