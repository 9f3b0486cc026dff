import { describe, expect, test } from 'vitest';
import { categoryChart } from '@/lib/statistics/chart/categoryChart';
import { inventedSeries } from './inventedSeries';

describe('categoryChart', () => {
  const bars = {
    name: 'staplar',
    title: 'Staplar',
    kind: 'bars' as const,
    category: 'ar',
    measures: ['kvinnor', 'man'],
    order: 'file' as const,
    without: [],
    highlight: ['2001'],
    finding: 'Olika långa.',
  };
  const series = inventedSeries([
    ['2000', 5, 10],
    ['2001', '..', 0],
    ['2002', 20, 5],
  ]);

  test('bars are as long as their figures, from zero', () => {
    const { categories } = categoryChart(series, bars);

    expect(categories[0]?.marks.map(({ percent }) => percent)).toEqual([25, 50]);
  });

  test('a missing figure has no bar, a zero has one without length', () => {
    const { categories } = categoryChart(series, bars);

    expect(categories[1]?.marks).toEqual([{ measure: 1, percent: 0, figure: '0' }]);
    expect(categories[1]?.isHighlighted).toBe(true);
  });

  test('the longest comes first, and what is missing last, when that is asked for', () => {
    const { categories } = categoryChart(series, { ...bars, order: 'descending' });

    expect(categories.map(({ label }) => label)).toEqual(['2002', '2000', '2001']);
  });

  test('a total can be left out', () => {
    const { categories } = categoryChart(series, { ...bars, without: ['2002'] });

    expect(categories.map(({ label }) => label)).toEqual(['2000', '2001']);
  });
});
