import { expect, test } from 'vitest';
import type { ChartReading } from '@/lib/statistics/reading/chartReading';
import { readLines } from '@/lib/statistics/reading/readLines';

const reading: ChartReading = {
  file: '/serier/andring.json',
  table: '/serier/andring#tabell',
  column: 'lan',
  type: 'text',
  place: 'none',
  only: {},
  without: ['Riket'],
  isDescending: true,
  measures: [{ name: 'andring', label: 'Ändring', unit: 'procent', decimals: 0 }],
};

test('bars are read in the order in which they are drawn: what is missing last, after what is below zero', () => {
  const rows = [
    ['Gotland', -5],
    ['Riket', 2],
    ['Skåne', null],
    ['Dalarna', 3],
  ].map(([lan, andring]) => ({ values: { lan: lan ?? null, andring: andring ?? null } }));
  const [line] = readLines(reading, rows);
  expect(line?.points.map(({ text, figure }) => [text, figure])).toEqual([
    ['Dalarna', 3],
    ['Gotland', -5],
    ['Skåne', undefined],
  ]);
});
