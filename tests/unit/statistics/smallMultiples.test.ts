import { describe, expect, test } from 'vitest';
import { smallMultiples } from '@/lib/statistics/chart/smallMultiples';
import { inventedSeries } from './inventedSeries';

describe('smallMultiples', () => {
  const [women] = smallMultiples(
    inventedSeries([
      ['2000', 50, 1],
      ['2001', 'x', 1],
      ['2002', 100, 1],
    ]),
    'ar',
    ['kvinnor', 'man'],
  );

  test('each has its own scale from zero', () => {
    expect(women?.columns.map(({ height }) => height)).toEqual([48, 96]);
  });

  test('the first and the last year have their figures', () => {
    expect(women?.ends.map(({ time, figure }) => [time, figure])).toEqual([
      ['2000', '50'],
      ['2002', '100'],
    ]);
  });
});

test.each([
  ['month', ['2018-01', '2018-12'], ['januari 2018', 'december 2018']],
  ['quarter', ['2018-K2', '2019-K4'], ['kvartal 2, 2018', 'kvartal 4, 2019']],
] as const)('the ends of small drawings by %s are told in words', (type, times, words) => {
  const series = inventedSeries(times.map((time) => [time, 1, 2]));
  const columns = series.columns.map((column) =>
    column.kind === 'dimension' ? { ...column, type } : column,
  );
  const [multiple] = smallMultiples({ ...series, columns }, 'ar', ['kvinnor']);

  expect(multiple?.ends.map(({ time }) => time)).toEqual(words);
});
