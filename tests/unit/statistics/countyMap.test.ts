import { describe, expect, test } from 'vitest';
import { countyMap } from '@/lib/statistics/chart/countyMap';
import { counties } from '@/lib/statistics/series/countyTiles';
import type { Figure, Series } from '@/lib/statistics/series/Series';
import type { Column, Dimension, Measure } from '@/lib/statistics/series/seriesSchema';
import { inventedSeries } from './inventedSeries';

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
