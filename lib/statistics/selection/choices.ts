import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import type { Dimension, Measure } from '@/lib/statistics/series/seriesSchema';
import { timeStep } from '@/lib/statistics/series/timeSteps';

/** The dimension that is over time; some series have none. */
export const timeDimension = ({ columns }: Series): Dimension | undefined =>
  columns.filter(isDimension).find(({ type }) => type !== 'text');

/** Each time that there are figures for, the first one first. */
export function timesOf(series: Series): string[] {
  const time = timeDimension(series);
  if (!time) return [];
  return textsOf(series, time).sort((one, other) => timeStep(one, time.type) - timeStep(other, time.type));
}

/** The dimensions that tell rows apart by something else than time, each with its texts in the order of the file. */
export const groupsOf = (series: Series): { dimension: Dimension; texts: string[] }[] =>
  series.columns
    .filter(isDimension)
    .filter(({ type }) => type === 'text')
    .map((dimension) => ({ dimension, texts: textsOf(series, dimension) }))
    .filter(({ texts }) => texts.length > 1);

export const measuresOf = ({ columns }: Series): Measure[] => columns.filter(isMeasure);

/** Whether figures can be compared with the first of their column: over time, and one at each time. */
export const canBeIndexed = (series: Series): boolean =>
  timesOf(series).length > 2 && groupsOf(series).length === 0;

export const textsOf = ({ rows }: Series, { name }: Dimension) => [
  ...new Set(rows.flatMap(({ texts }) => texts[name] ?? [])),
];
