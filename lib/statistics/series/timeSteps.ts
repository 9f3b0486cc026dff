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

/** The time of a step, as our data writes it. */
export function timeOfStep(step: number, type: Dimension['type']): string {
  const perYear = stepsPerYear[type];
  const [year, part] = [String(Math.floor(step / perYear)).padStart(4, '0'), String((step % perYear) + 1)];
  if (type === 'month') return `${year}-${part.padStart(2, '0')}`;
  return type === 'quarter' ? `${year}-K${part}` : year;
}

/** Two decimals of a per cent are a tenth of a pixel on the widest drawing: more are bytes for nothing. */
export const round = (number: number) => Math.round(number * 100) / 100;
