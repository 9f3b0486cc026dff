import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { formatTime } from '@/lib/statistics/series/formatTime';
import type { Dimension } from '@/lib/statistics/series/seriesSchema';
import { round, stepsPerYear, timeOfStep } from '@/lib/statistics/series/timeSteps';

/** A tick's place in per cent of the width, its text, and whether narrow and wide drawings have room for it. */
export type TimeTick = { x: number; label: string; isNarrow: boolean; isWide: boolean };

/**
 * Years along the axis from one step to another: at most four in a narrow drawing, ten in a wide one. Where fewer than two of them begin,
 * the first and the last quarter or month are told instead.
 */
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
  if (perYear > 1 && wide.length < 2) return endTicks(first, last, type, toPercent);
  return [...new Set([...narrow, ...wide])]
    .sort((a, b) => a - b)
    .map((year) => ({
      x: round(toPercent(year * perYear)),
      label: String(year),
      isNarrow: narrow.includes(year),
      isWide: wide.includes(year),
    }));
}

function endTicks(...[first, last, type, toPercent]: Parameters<typeof timeTicks>): TimeTick[] {
  return [...new Set([first, last])].map((step) => ({
    x: round(toPercent(step)),
    label: formatTime(timeOfStep(step, type), type),
    // Two columns alone stand too close for two such texts.
    isNarrow: step === first || toPercent(last) - toPercent(first) > 50,
    isWide: true,
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
