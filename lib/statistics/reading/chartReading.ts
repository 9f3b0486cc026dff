import { downloadAddress } from '@/lib/statistics/files/describeSeries';
import { isDimension, isMeasure, type Series, seriesAddress } from '@/lib/statistics/series/Series';
import type { Chart, Dimension } from '@/lib/statistics/series/seriesSchema';

/** What a browser needs to know of a chart so that it can be walked point by point. The figures are in the file that everyone can fetch. */
export type ChartReading = {
  /** Of the series as JSON. */
  file: string;
  /** Of the table with all figures, for whoever has no script. */
  table: string;
  /** The column that tells the points apart, and what is in it. */
  column: string;
  type: Dimension['type'];
  /** Columns over time stand between two moments, points of a line on them. What is not over time has no place across. */
  place: 'on' | 'between' | 'none';
  /** The rows that are drawn: those with these texts. */
  only: Readonly<Record<string, string>>;
  without: readonly string[];
  isDescending: boolean;
  measures: readonly { name: string; label: string; unit: string; decimals: number }[];
};

/** @param file the figures as JSON, where they are not those of the whole series */
export function chartReading(
  series: Series,
  chart: Chart,
  file = downloadAddress(series.id, 'json'),
): ChartReading {
  const column = 'x' in chart ? chart.x : chart.category;
  const dimension = series.columns.filter(isDimension).find(({ name }) => name === column);
  if (!dimension) throw new Error(`The chart "${chart.name}" of "${series.id}" names no column of it.`);
  const isSorted = chart.kind === 'bars' || chart.kind === 'dots';
  return {
    file,
    table: `${seriesAddress(series.id)}#tabell`,
    column,
    type: dimension.type,
    place: chart.kind === 'line' ? 'on' : chart.kind === 'stacked' ? 'between' : 'none',
    only: chart.only ?? {},
    without: isSorted ? chart.without : [],
    isDescending: isSorted && chart.order === 'descending',
    measures: chart.measures.flatMap((wanted) =>
      series.columns
        .filter(isMeasure)
        .filter(({ name }) => name === wanted)
        .map(({ name, short, label, unit, decimals }) => ({ name, label: short ?? label, unit, decimals })),
    ),
  };
}
