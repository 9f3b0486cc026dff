// @vitest-environment jsdom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SeriesChart } from '@/components/statistics/chart/SeriesChart';
import { categoryChart } from '@/lib/statistics/chart/categoryChart';
import { columnChart } from '@/lib/statistics/chart/columnChart';
import { lineChart } from '@/lib/statistics/chart/lineChart';
import { smallMultiples } from '@/lib/statistics/chart/smallMultiples';
import type { Figure } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { inventedSeries, lineOfYears } from './inventedSeries';

const measures = ['kvinnor', 'man'];
const bars: Extract<Chart, { kind: 'bars' | 'dots' }> = {
  name: 'staplar',
  title: 'Staplar',
  kind: 'bars',
  category: 'ar',
  measures,
  order: 'file',
  without: [],
  highlight: [],
  finding: 'Olika långa.',
};

describe('a line', () => {
  test('below zero has its axis from the lowest figure to zero, where the strong line is', () => {
    const { height, base, lines, start, values } = lineChart(
      inventedSeries([
        ['2000', -10, -5],
        ['2001', -5, 0],
      ]),
      lineOfYears,
    );
    expect(base).toBe(0);
    expect(lines.map(({ points }) => points.map(({ y }) => y))).toEqual([
      [height, height / 2],
      [height / 2, 0],
    ]);
    expect(values.map(({ label }) => label)).toEqual(['−10', '−8', '−6', '−4', '−2', '0']);
    expect(start).toBeUndefined();
  });

  test('that crosses zero has the strong line where it crosses', () => {
    const { height, base, lines } = lineChart(
      inventedSeries([
        ['2000', -10, 10],
        ['2001', 10, 0],
      ]),
      lineOfYears,
    );
    expect(base).toBe(height / 2);
    expect(lines[0]?.points.map(({ y }) => y)).toEqual([height, 0]);
  });

  test('on a fitted axis that does not reach zero stands on its lowest figure, and says so', () => {
    const rows = inventedSeries([
      ['2000', -70, -90],
      ['2001', -80, -80],
    ]);
    const { height, base, start } = lineChart(rows, { ...lineOfYears, axis: 'fit' });
    expect(base).toBe(height);
    expect(start).toBe('−90');
  });

  test('of one single figure is drawn from zero, also on a fitted axis', () => {
    const rows = inventedSeries([
      ['2000', 5, 5],
      ['2001', 5, 5],
    ]);
    const { height, base, lines } = lineChart(rows, { ...lineOfYears, axis: 'fit' });
    expect(base).toBe(height);
    expect(lines[0]?.points.map(({ y }) => y)).toEqual([0, 0]);
  });

  test('without any figure has nothing at its end but that it is missing', () => {
    const { lines } = lineChart(inventedSeries([['2000', '..', 1]]), lineOfYears);
    expect(lines[0]).toMatchObject({ last: '..', paths: [], points: [] });
  });
});

describe('columns', () => {
  test('of what is below zero hang from it, one below the other', () => {
    const { height, base, layers } = columnChart(
      inventedSeries([
        ['2000', 10, 20],
        ['2001', -10, -20],
        ['2002', -10, 20],
      ]),
      'ar',
      measures,
    );
    expect(base).toBe(height / 2);
    const places = layers.map(({ parts }) => parts.map(({ y, height }) => [y, y + height]));
    const unit = height / 2 / 30;
    const near = (pairs: number[][]) =>
      pairs.map((pair) => pair.map((y) => expect.closeTo(base + y * unit, 1)));
    expect(places).toEqual([
      near([
        [-10, 0],
        [0, 10],
        [0, 10],
      ]),
      near([
        [-30, -10],
        [10, 30],
        [-20, 0],
      ]),
    ]);
  });
});

describe('small drawings', () => {
  test('have their columns above and below their own zero', () => {
    const [women, men] = smallMultiples(
      inventedSeries([
        ['2000', 30, -2],
        ['2001', -10, -4],
      ]),
      'ar',
      measures,
    );
    expect(women?.base).toBe(72);
    expect(women?.columns.map(({ y, height }) => [y, height])).toEqual([
      [0, 72],
      [72, 24],
    ]);
    expect(men?.base).toBe(0);
    expect(men?.columns.map(({ y, height }) => [y, height])).toEqual([
      [0, 48],
      [0, 96],
    ]);
  });
});

describe('bars', () => {
  test('have zero where the scale has it', () => {
    const { base, categories } = categoryChart(
      inventedSeries([
        ['2000', -20, 60],
        ['2001', 0, '..'],
      ]),
      bars,
    );
    expect(base).toBe(25);
    expect(categories.map(({ marks }) => marks.map(({ percent }) => percent))).toEqual([[0, 100], [25]]);
  });

  test('in order have the missing figure last, after the lowest', () => {
    const rows = inventedSeries([
      ['2000', '..', 1],
      ['2001', -5, 1],
      ['2002', 'x', 1],
      ['2003', 3, 1],
      ['2004', -0.5, 1],
    ]);
    const { categories } = categoryChart(rows, { ...bars, order: 'descending' });
    expect(categories.map(({ label }) => label)).toEqual(['2003', '2004', '2001', '2000', '2002']);
  });
});

/** How far down a path goes, place by place: the first is told as it is, the others from the one before. */
function placesOf(path: string): number[] {
  let place = 0;
  return [...path.matchAll(/([Ml])-?[\d.]+,?(-?[\d.]+)/g)].map(([, command, y]) => {
    place = command === 'M' ? Number(y) : place + Number(y);
    return place;
  });
}

describe('whatever the figures are', () => {
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    { arbitrary: fc.integer({ min: -1000, max: 1000 }), weight: 5 },
    { arbitrary: fc.constantFrom<Figure>(0, '..', 'x'), weight: 1 },
  );
  const figures = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 5 });
  const seriesOf = (pairs: [Figure, Figure][]) =>
    inventedSeries(pairs.map(([women, men], index) => [String(2000 + index), women, men]));

  const numberOf = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '0');

  const kinds: Chart[] = [
    lineOfYears,
    { ...lineOfYears, axis: 'fit' },
    { ...lineOfYears, kind: 'stacked' } as Chart,
    { ...lineOfYears, kind: 'multiples' } as Chart,
    bars,
    { ...bars, order: 'descending' },
    { ...bars, kind: 'dots' },
  ];

  test.each(kinds)('all of a chart ($kind) lies inside it', (chart) => {
    let below = 0;
    fc.assert(
      fc.property(figures, (pairs) => {
        below += pairs.flat().some((each) => typeof each === 'number' && each < 0) ? 1 : 0;
        const markup = renderToStaticMarkup(
          <SeriesChart series={seriesOf(pairs)} chart={chart} locale="sv" />,
        );
        expect(markup).not.toMatch(/NaN|Infinity|undefined/);
        const drawing = new DOMParser().parseFromString(markup, 'text/html');
        for (const rect of drawing.querySelectorAll('rect')) {
          const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(rect, name));
          expect([x, width, height].every((each) => (each ?? 0) >= 0)).toBe(true);
          // The sample of a surface beside its name is drawn around the line of text.
          if (y !== -7) expect(y).toBeGreaterThanOrEqual(0);
          expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(100.1);
          expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(320.1);
        }
        const points = [...drawing.querySelectorAll('path[vector-effect]')].flatMap((path) =>
          placesOf(path.getAttribute('d') ?? ''),
        );
        expect(points.filter((y) => y < -0.01 || y > 320.01)).toEqual([]);
        const marks = [...drawing.querySelectorAll('svg[x$="%"]')].map((mark) => numberOf(mark, 'x'));
        expect(marks.filter((x) => x < 0 || x > 100)).toEqual([]);
      }),
    );
    expect(below).toBeGreaterThan(50);
  });

  test('a bar is as long as its figure is far from zero, on the same scale for all', () => {
    let mixed = 0;
    fc.assert(
      fc.property(figures, (pairs) => {
        const numbers = pairs.flat().filter((each) => typeof each === 'number');
        mixed += numbers.some((each) => each < 0) && numbers.some((each) => each > 0) ? 1 : 0;
        const { base, categories } = categoryChart(seriesOf(pairs), bars);
        const lengths = categories.flatMap(({ marks }) => marks.map(({ percent }) => percent - base));
        const longest = Math.max(...numbers.map(Math.abs), 0) || 1;
        const factor = Math.max(...lengths.map(Math.abs), 0) / longest;
        for (const [index, length] of lengths.entries()) {
          expect(length).toBeCloseTo((numbers[index] ?? 0) * factor, 1);
        }
      }),
    );
    expect(mixed).toBeGreaterThan(20);
  });
});
