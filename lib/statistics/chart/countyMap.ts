import { extent } from 'd3-array';
import { counties, countyTiles } from '@/lib/statistics/series/countyTiles';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart, Measure } from '@/lib/statistics/series/seriesSchema';
import { chartAxis, formatTick } from './chartAxis';

/** How dark a tile is: the first is the palest. */
export type Shade = 0 | 1 | 2 | 3;

export type CountyTile = { name: string; short: string; figure: string; shade: Shade | undefined };

export type CountyMap = {
  measure: Measure;
  /** Four tiles a row; `undefined` where there is no county. */
  tiles: (CountyTile | undefined)[];
  /** From which figure to which each shade goes, as text. */
  shades: { shade: Shade; from: string; to: string }[];
  /** The highest first; what has no figure comes last. */
  rows: { name: string; figure: string }[];
};

/** The four shades are equally wide between round figures, so that a county that stands out is seen to do so. */
export function countyMap(series: Series, chart: Extract<Chart, { kind: 'map' }>): CountyMap {
  const { measures } = chartAxis(series, chart.category, chart.measures);
  const [measure] = measures;
  if (!measure) throw new Error(`The map of "${series.id}" has no measure.`);

  const figures = new Map(
    series.rows.map(({ texts, figures }) => [texts[chart.category] ?? '', figures[measure.name]]),
  );
  const known = counties.flatMap((name) => {
    const figure = figures.get(name);
    return typeof figure === 'number' ? [{ name, figure }] : [];
  });
  const [lowest = 0, highest = 1] = extent(known, ({ figure }) => figure);
  const { start, width } = fourSteps(lowest, highest, measure.decimals);
  const shadeOf = (figure: number) => Math.max(0, Math.min(3, floorSteps((figure - start) / width))) as Shade;

  const write = (name: string) => {
    const figure = figures.get(name);
    return typeof figure === 'number' ? formatFigure(figure, measure) : (figure ?? '..');
  };
  const missing = counties.filter((name) => typeof figures.get(name) !== 'number');
  return {
    measure,
    tiles: countyTiles.map((county): CountyTile | undefined => {
      if (!county) return undefined;
      const figure = figures.get(county.name);
      return {
        ...county,
        figure: write(county.name),
        shade: typeof figure === 'number' ? shadeOf(figure) : undefined,
      };
    }),
    shades: ([0, 1, 2, 3] as const).map((shade) => ({
      shade,
      from: formatTick(start + shade * width),
      to: formatTick(start + (shade + 1) * width),
    })),
    rows: [...known.sort((a, b) => b.figure - a.figure).map(({ name }) => name), ...missing].map((name) => ({
      name,
      figure: write(name),
    })),
  };
}

/** Tenths are not exact: 0.3 / 0.1 is a little less than 3. */
const floorSteps = (steps: number) => Math.floor(steps + 1e-9);

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5];

/** The smallest round steps of which four, from a multiple of the step, reach from the lowest figure to the highest. */
function fourSteps(lowest: number, highest: number, decimals: number): { start: number; width: number } {
  for (let size = 10 ** -decimals; ; size *= 10) {
    for (const step of roundSteps) {
      const width = step * size;
      const start = floorSteps(lowest / width) * width;
      if (start + 4 * width + width * 1e-9 >= highest) return { start, width };
    }
  }
}
