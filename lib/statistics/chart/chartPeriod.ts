import { formatTime } from '@/lib/statistics/series/formatTime';
import { isDimension, type Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';

/** The time that a chart is about: that of its rows when it has chosen one, else that of the series. */
export function chartPeriod({ columns, period }: Series, { only = {} }: Chart): string {
  const time = columns.filter(isDimension).find(({ name, type }) => type !== 'text' && name in only);
  return time ? formatTime(only[time.name] ?? '', time.type) : period;
}
