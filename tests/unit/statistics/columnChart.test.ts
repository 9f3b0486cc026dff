import { describe, expect, test } from 'vitest';
import { columnChart } from '@/lib/statistics/chart/columnChart';
import { inventedSeries } from './inventedSeries';

describe('columnChart', () => {
  const chart = columnChart(
    inventedSeries([
      ['2000', 10, 30],
      ['2001', '..', 30],
      ['2002', 20, 20],
    ]),
    'ar',
    ['kvinnor', 'man'],
  );

  test('columns stand on zero, one on top of the other', () => {
    const [women, men] = chart.layers.map(({ parts }) => parts[0]);

    expect((women?.y ?? 0) + (women?.height ?? 0)).toBe(chart.height);
    expect((men?.y ?? 0) + (men?.height ?? 0)).toBe(women?.y);
    expect((men?.height ?? 0) / (women?.height ?? 1)).toBeCloseTo(3);
  });

  test('a year without all its figures has no column, and keeps its place', () => {
    const across = chart.layers[0]?.parts.map(({ x }) => Math.round(x));

    expect(across).toEqual([4, 71]);
  });
});

test('columns of which none is whole have no time', () => {
  const { layers, times } = columnChart(inventedSeries([['2001', '..', 30]]), 'ar', ['kvinnor', 'man']);

  expect(layers.flatMap(({ parts }) => parts)).toEqual([]);
  expect(times).toEqual([]);
});
