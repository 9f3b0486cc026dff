import { describe, expect, test } from 'vitest';
import { categoryChart } from '@/lib/statistics/chart/categoryChart';
import { columnChart } from '@/lib/statistics/chart/columnChart';
import { countyMap } from '@/lib/statistics/chart/countyMap';
import { lineChart } from '@/lib/statistics/chart/lineChart';
import { placeLabels } from '@/lib/statistics/chart/placeLabels';
import { smallMultiples } from '@/lib/statistics/chart/smallMultiples';
import { timeTicks } from '@/lib/statistics/chart/timeTicks';
import { counties } from '@/lib/statistics/series/countyTiles';
import type { Figure, Series } from '@/lib/statistics/series/Series';
import type { Column, Dimension, Measure } from '@/lib/statistics/series/seriesSchema';
import { timeOfStep, timeStep } from '@/lib/statistics/series/timeSteps';
import { inventedSeries, lineOfYears } from './inventedSeries';

describe('lineChart', () => {
  test('no line is drawn over a year that is not there', () => {
    const chart = lineChart(
      inventedSeries([
        ['2000', 10, 10],
        ['2001', 20, 20],
        ['2003', 30, 30],
        ['2004', 40, 40],
      ]),
      lineOfYears,
    );

    expect(chart.lines[0]?.paths).toHaveLength(2);
  });

  test('no line is drawn over a figure that is missing, and a point that no line touches is marked', () => {
    const chart = lineChart(
      inventedSeries([
        ['2000', 10, 10],
        ['2001', '..', 20],
        ['2002', 30, 30],
      ]),
      lineOfYears,
    );

    expect(chart.lines[0]?.paths).toEqual([]);
    expect(chart.lines[0]?.points.map(({ x }) => x)).toEqual([0, 100]);
    expect(chart.lines[1]?.paths).toHaveLength(1);
  });

  test('years are to scale', () => {
    const { lines } = lineChart(
      inventedSeries([
        ['2000', 1, 1],
        ['2001', 2, 2],
        ['2010', 3, 3],
      ]),
      lineOfYears,
    );

    expect(lines[0]?.points.map(({ x }) => x)).toEqual([0, 10, 100]);
  });

  test('the axis begins at zero, and is quiet about it', () => {
    const { values, start, height } = lineChart(
      inventedSeries([
        ['2000', 80, 80],
        ['2001', 90, 90],
      ]),
      lineOfYears,
    );

    expect(values[0]).toEqual({ y: height, label: '0' });
    expect(start).toBeUndefined();
  });

  test('an axis that begins elsewhere says where', () => {
    const series = inventedSeries([
      ['2000', 7400, 8700],
      ['2001', 6000, 7400],
    ]);

    expect(lineChart(series, { ...lineOfYears, axis: 'fit' }).start).toBe('6\u00A0000');
  });

  test('a line that is alone has its ground, and its highest and lowest figure where they are not the last', () => {
    const { lines, height } = lineChart(
      inventedSeries([
        ['2000', 20, 1],
        ['2001', 40, 1],
        ['2002', 10, 1],
        ['2003', 30, 1],
      ]),
      { ...lineOfYears, measures: ['kvinnor'] },
    );

    expect(lines[0]?.areas).toEqual([expect.stringMatching(new RegExp(`L1000,${height}L0,${height}Z$`))]);
    expect(lines[0]?.extremes.map(({ figure, isHighest }) => [figure, isHighest])).toEqual([
      ['40', true],
      ['10', false],
    ]);
  });

  test('lines beside each other have no ground and no figures on them', () => {
    const { lines } = lineChart(
      inventedSeries([
        ['2000', 20, 1],
        ['2001', 40, 1],
        ['2002', 10, 1],
      ]),
      lineOfYears,
    );

    expect(lines.flatMap(({ areas, extremes }) => [...areas, ...extremes])).toEqual([]);
  });

  test('the label at the end has the last figure that there is', () => {
    const { lines } = lineChart(
      inventedSeries([
        ['2000', 1234, 1],
        ['2001', 'v', 2],
      ]),
      lineOfYears,
    );

    expect(lines.map(({ label, last }) => [label, last])).toEqual([
      ['Kvinnor', '1\u00A0234'],
      ['Män', '2'],
    ]);
  });
});

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

describe('countyMap', () => {
  const [year, women, , source] = inventedSeries([]).columns;
  const ofCounties = (figureOf: (place: number) => Figure): Series => ({
    ...inventedSeries([]),
    columns: [{ ...year, type: 'text' } as Dimension, women as Measure, source as Column],
    rows: counties.map((name, place) => ({
      texts: { ar: name },
      figures: { kvinnor: figureOf(place) },
      line: place + 2,
    })),
  });
  const map = {
    name: 'lan',
    title: 'Län',
    kind: 'map' as const,
    category: 'ar',
    measures: ['kvinnor'],
    finding: 'Olika.',
  };

  test('there are twenty-one counties, each with a tile of its own', () => {
    expect(new Set(counties).size).toBe(21);
  });

  test('shades are as wide as each other, and the highest figure is in the darkest', () => {
    const { shades, tiles } = countyMap(
      ofCounties((place) => place),
      map,
    );

    expect(shades.map(({ from, to }) => [from, to])).toEqual([
      ['0', '5'],
      ['5', '10'],
      ['10', '15'],
      ['15', '20'],
    ]);
    expect(tiles.flatMap((tile) => tile?.shade ?? []).at(-1)).toBe(3);
    expect(tiles.flatMap((tile) => tile?.shade ?? [])[0]).toBe(0);
  });

  test.each([
    [16.3, 28.6, ['16–20', '20–24', '24–28', '28–32']],
    [8.81, 14.54, ['8–10', '10–12', '12–14', '14–16']],
    [35.1, 51.3, ['35–40', '40–45', '45–50', '50–55']],
  ])('from %f to %f the shades are between round figures', (lowest, highest, expected) => {
    const { shades } = countyMap(
      ofCounties((place) => (place === 0 ? lowest : highest)),
      map,
    );

    expect(shades.map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
  });

  test.each([
    ['tenths', 0.1, 0],
    ['tenths from elsewhere', 0.1, 3],
    ['hundredths', 0.01, 7],
  ])('a county at the border of two shades has the upper one: %s', (_, width, first) => {
    const decimals = width === 0.1 ? 1 : 2;
    const series = ofCounties((place) => Number(((first + Math.min(place, 4)) * width).toFixed(decimals)));
    const columns = series.columns.map((column) =>
      column.kind === 'measure' ? { ...column, decimals } : column,
    );
    const { tiles } = countyMap({ ...series, columns }, map);
    const shadeOf = (name: string | undefined) => tiles.find((tile) => tile?.name === name)?.shade;

    expect(counties.slice(0, 5).map(shadeOf)).toEqual([0, 1, 2, 3, 3]);
  });

  test('a county without a figure has no shade, says so, and stands last in the table', () => {
    const { tiles, rows } = countyMap(
      ofCounties((place) => (place === 3 ? '..' : place)),
      map,
    );
    const missing = tiles.find((tile) => tile?.name === counties[3]);

    expect(missing).toMatchObject({ figure: '..', shade: undefined });
    expect(rows[0]).toEqual({ name: counties[20], figure: '20' });
    expect(rows.at(-1)).toEqual({ name: counties[3], figure: '..' });
  });

  test('counties that are all alike have one shade', () => {
    const { tiles } = countyMap(
      ofCounties(() => 7),
      map,
    );

    expect(new Set(tiles.flatMap((tile) => tile?.shade ?? [])).size).toBe(1);
  });
});

describe('placeLabels', () => {
  test.each([
    ['one alone stays', [3], [3]],
    ['two that are far apart stay', [50, 150], [50, 150]],
    ['two at the same height are moved apart', [100, 100], [100, 138]],
    ['at the bottom they are moved upwards', [195, 200], [143, 181]],
    ['their order is kept', [150, 149], [181, 143]],
  ])('%s', (_, wanted, placed) => {
    expect(placeLabels(wanted, 200)).toEqual(placed);
  });
});

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
