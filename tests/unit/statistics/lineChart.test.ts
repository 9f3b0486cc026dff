import { describe, expect, test } from 'vitest';
import { lineChart } from '@/lib/statistics/chart/lineChart';
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
