import { formatMonth } from './formatMonth';
import type { Dimension } from './seriesSchema';

/** A time as it is read: "december 2018", "kvartal 4, 2018", "2018". */
export function formatTime(time: string, type: Dimension['type']): string {
  if (type === 'month') return formatMonth(time);
  if (type === 'quarter') return time.replace(/^(\d+)-K(\d)$/, 'kvartal $2, $1');
  return time;
}
