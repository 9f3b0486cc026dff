import type { Locale } from '@/lib/i18n/locales';
import { formatMonth } from './formatMonth';
import type { Dimension } from './seriesSchema';

const quarters: Record<Locale, string> = { sv: 'kvartal', en: 'quarter' };

/** A time as it is read: "december 2018", "kvartal 4, 2018", "2018". */
export function formatTime(time: string, type: Dimension['type'], locale: Locale = 'sv'): string {
  if (type === 'month') return formatMonth(time, locale);
  if (type === 'quarter') return time.replace(/^(\d+)-K(\d)$/, `${quarters[locale]} $2, $1`);
  return time;
}
