import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { formatLast } from '@/lib/statistics/series/formatLast';
import type { Series } from '@/lib/statistics/series/Series';
import { round, timeStep } from '@/lib/statistics/series/timeSteps';
import { chartAxis, domainWithZero, type ValueTick, valueTicks } from './chartAxis';
import { placeLabels } from './placeLabels';
import { type TimeTick, timeTicks } from './timeTicks';

/** Across and width in per cent, down and height in pixels. */
type Part = { x: number; y: number; width: number; height: number };

export type ColumnChart = {
  height: number;
  /** Where zero is, in pixels from the top. */
  base: number;
  /** A layer for each measure, the first one nearest to zero. */
  layers: { label: string; last: string; labelY: number; parts: Part[] }[];
  times: TimeTick[];
  values: ValueTick[];
};

/**
 * Columns from zero over time, one measure on top of the other, and what is below zero hanging from it in the same way. A step without all
 * its figures has no column.
 */
export function columnChart(series: Series, x: string, measureNames: readonly string[]): ColumnChart {
  const { dimension, measures } = chartAxis(series, x, measureNames);
  const rows = series.rows.flatMap(({ texts, figures }) => {
    const own = measures.map(({ name }) => figures[name]);
    const isWhole = own.every((figure) => typeof figure === 'number');
    return isWhole ? [{ step: timeStep(texts[x] ?? '', dimension.type), own }] : [];
  });

  const [first = 0, last = 0] = extent(rows, ({ step }) => step);
  const width = 100 / (last - first + 1);
  const across = (step: number) => (step - first) * width;

  const stacked = stack<(typeof rows)[number], number>()
    .keys(measures.keys())
    .offset(stackOffsetDiverging)
    .value(({ own }, index) => own[index] ?? 0)(rows);
  const height = 320;
  const down = scaleLinear()
    .domain(domainWithZero(stacked.flat(2)))
    .nice(5)
    .range([height, 0]);

  const middles = stacked.map((layer) => down(((layer.at(-1)?.[0] ?? 0) + (layer.at(-1)?.[1] ?? 0)) / 2));
  const labelYs = placeLabels(middles, height);
  return {
    height,
    base: round(down(0)),
    layers: stacked.map((layer, index) => {
      const measure = measures[index];
      return {
        label: measure?.short ?? measure?.label ?? '',
        last: formatLast(rows.at(-1)?.own[index], measure ?? { decimals: 0 }),
        labelY: labelYs[index] ?? 0,
        parts: layer.map(([bottom, top], row) => ({
          x: round(across(rows[row]?.step ?? 0) + width * 0.12),
          y: round(down(top)),
          width: round(width * 0.76),
          height: round(down(bottom) - down(top)),
        })),
      };
    }),
    times:
      rows.length === 0 ? [] : timeTicks(first, last, dimension.type, (step) => across(step) + width / 2),
    values: valueTicks(down),
  };
}
