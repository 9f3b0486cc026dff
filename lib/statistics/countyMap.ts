import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { chartAxis, formatTick } from './chartAxis';
import { counties, countyTiles } from './countyTiles';
import { formatFigure } from './formatFigure';
import type { Series } from './Series';
import type { Chart, Measure } from './seriesSchema';

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
  const [start = 0, end = 1] = scaleLinear().domain([lowest, highest]).nice(4).domain();
  const width = (end - start) / 4 || 1;
  const shadeOf = (figure: number) => Math.max(0, Math.min(3, Math.floor((figure - start) / width))) as Shade;

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
