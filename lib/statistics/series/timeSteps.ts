import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Dimension } from './seriesSchema';

/** A tick's place in per cent of the width, its text, and whether narrow and wide drawings have room for it. */
export type TimeTick = { x: number; label: string; isNarrow: boolean; isWide: boolean };

/** How many steps of time a year has. */
export const stepsPerYear = { year: 1, quarter: 4, month: 12, text: 1 } as const satisfies Record<
  Dimension['type'],
  number
>;

/** Years, quarters and months as whole numbers one apart, so that a gap is seen and time is drawn to scale. */
export function timeStep(text: string, type: Dimension['type']): number {
  const [year, part = '1'] = text.split(/-K?/);
  return Number(year) * stepsPerYear[type] + (stepsPerYear[type] > 1 ? Number(part) - 1 : 0);
}

/** Years along the axis from one step to another: at most four in a narrow drawing, ten in a wide one. */
export function timeTicks(
  first: number,
  last: number,
  type: Dimension['type'],
  toPercent: (step: number) => number,
): TimeTick[] {
  const perYear = stepsPerYear[type];
  const years = scaleLinear().domain([first / perYear, last / perYear]);
  const narrow = ticksAtMost(years, 4);
  const wide = ticksAtMost(years, 10);
  return [...new Set([...narrow, ...wide])]
    .sort((a, b) => a - b)
    .map((year) => ({
      x: round(toPercent(year * perYear)),
      label: String(year),
      isNarrow: narrow.includes(year),
      isWide: wide.includes(year),
    }));
}

/** d3 takes the count as a wish, and may give twice as many. */
function ticksAtMost(years: ScaleLinear<number, number>, most: number): number[] {
  for (let count = most; count > 0; count--) {
    const ticks = years.ticks(count).filter(Number.isInteger);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

/** Two decimals of a per cent are a tenth of a pixel on the widest drawing: more are bytes for nothing. */
export const round = (number: number) => Math.round(number * 100) / 100;
