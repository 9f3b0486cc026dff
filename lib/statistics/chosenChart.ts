import { type ChartProps, splitNames } from './checkSeriesProps';
import type { Series } from './series/Series';
import type { Chart } from './series/seriesSchema';

/** What `<Chart>` draws: the chart that it names or the first one, with the columns that it names or the chart's own. */
export function chosenChart(series: Series, { chart: name, columns }: Omit<ChartProps, 'data'>): Chart {
  const chart = series.charts.find((each) => name === undefined || each.name === name);
  if (!chart) throw new Error(`"${series.id}" has no chart "${name}".`);
  return { ...chart, measures: splitNames(columns) ?? chart.measures };
}
