import type { ScaleLinear } from 'd3-scale';
import { dataLocale, languageOf } from '@/lib/i18n/locales';
import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import type { Dimension, Measure } from '@/lib/statistics/series/seriesSchema';

/** A line across the drawing: pixels from the top, and the figure there. */
export type ValueTick = { y: number; label: string };

/** The columns that a chart names. They are checked when the series is read. */
export function chartAxis(
  { columns, id }: Series,
  dimensionName: string,
  measureNames: readonly string[],
): { dimension: Dimension; measures: Measure[] } {
  const dimension = columns.filter(isDimension).find(({ name }) => name === dimensionName);
  const measures = measureNames.map((wanted) =>
    columns.filter(isMeasure).find(({ name }) => name === wanted),
  );
  if (!dimension || !measures.every((measure) => measure !== undefined)) {
    throw new Error(`A chart of "${id}" names a column that is not there.`);
  }
  return { dimension, measures };
}

/** A scale's domain that holds zero and every figure: what grows from zero, up or down, is to scale. */
export function domainWithZero(figures: readonly number[]): [lowest: number, highest: number] {
  const lowest = Math.min(0, ...figures);
  const highest = Math.max(0, ...figures);
  // Where all is zero there is no scale to be read; one upwards is as good as any.
  return lowest === highest ? [0, 1] : [lowest, highest];
}

export function valueTicks(down: ScaleLinear<number, number>): ValueTick[] {
  return down.ticks(5).map((value) => ({ y: Math.round(down(value)), label: formatTick(value) }));
}

const tickForm = new Intl.NumberFormat(languageOf(dataLocale).tag, { maximumFractionDigits: 6 });

/** A figure on an axis: as many decimals as it has. */
export const formatTick = (value: number) => tickForm.format(value);
