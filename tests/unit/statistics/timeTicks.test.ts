import { describe, expect, test } from 'vitest';
import { timeTicks } from '@/lib/statistics/chart/timeTicks';
import type { Dimension } from '@/lib/statistics/series/seriesSchema';
import { timeOfStep, timeStep } from '@/lib/statistics/series/timeSteps';

describe('timeTicks', () => {
  test('a narrow drawing has at most four years, a wide one at most ten', () => {
    const ticks = timeTicks(1974, 2020, 'year', (step) => step);

    expect(ticks.filter(({ isNarrow }) => isNarrow).length).toBeLessThanOrEqual(4);
    expect(ticks.filter(({ isWide }) => isWide).length).toBeLessThanOrEqual(10);
    expect(ticks.filter(({ isWide }) => isWide).length).toBeGreaterThan(4);
  });

  test('quarters and months are as far apart as time is', () => {
    expect(timeStep('2018-K4', 'quarter') - timeStep('2017-K4', 'quarter')).toBe(4);
    expect(timeStep('2018-K1', 'quarter') - timeStep('2017-K4', 'quarter')).toBe(1);
    expect(timeStep('2018-01', 'month') - timeStep('2017-12', 'month')).toBe(1);
  });

  test.each<[Dimension['type'], string, string, string[]]>([
    ['month', '2020-02', '2020-12', ['februari 2020', 'december 2020']],
    ['month', '2019-07', '2020-06', ['juli 2019', 'juni 2020']],
    ['month', '2020-01', '2020-12', ['januari 2020', 'december 2020']],
    ['month', '2020-04', '2020-04', ['april 2020']],
    ['month', '2019-01', '2020-03', ['2019', '2020']],
    ['quarter', '2020-K2', '2020-K4', ['kvartal 2, 2020', 'kvartal 4, 2020']],
    ['quarter', '2018-K4', '2020-K1', ['2019', '2020']],
    ['year', '2020', '2020', ['2020']],
  ])('where fewer than two years begin, the ends are told: %s from %s to %s', (type, from, to, labels) => {
    const ticks = timeTicks(timeStep(from, type), timeStep(to, type), type, (step) => step);

    expect(ticks.filter(({ isWide }) => isWide).map(({ label }) => label)).toEqual(labels);
  });

  test('of two ends that are close, a narrow drawing tells the first', () => {
    const [april, may] = [timeStep('2020-04', 'month'), timeStep('2020-05', 'month')];
    const ends = (apart: number) =>
      timeTicks(april, may, 'month', (step) => (step - april) * apart).map(({ isNarrow }) => isNarrow);

    expect(ends(51)).toEqual([true, true]);
    expect(ends(50)).toEqual([true, false]);
  });

  test.each([
    ['month', '2020-12'],
    ['month', '1994-01'],
    ['quarter', '2018-K4'],
    ['year', '2018'],
  ] as const)('a step is the time that it was made of: %s %s', (type, time) => {
    expect(timeOfStep(timeStep(time, type), type)).toBe(time);
  });

  test('months are marked by their years', () => {
    const ticks = timeTicks(
      timeStep('2015-01', 'month'),
      timeStep('2018-12', 'month'),
      'month',
      (step) => step,
    );

    expect(ticks.map(({ label }) => label)).toContain('2016');
    expect(ticks.every(({ label }) => /^\d{4}$/.test(label))).toBe(true);
  });
});
