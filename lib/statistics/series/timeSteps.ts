import type { Dimension } from './seriesSchema';

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

/** Two decimals of a per cent are a tenth of a pixel on the widest drawing: more are bytes for nothing. */
export const round = (number: number) => Math.round(number * 100) / 100;
