import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale } from '@/lib/i18n/locales';
import type { Dimension } from './seriesSchema';

/** A time as it is read: "december 2018", "kvartal 4, 2018", "2018". */
export function formatTime(time: string, type: Dimension['type'], locale: Locale = dataLocale): string {
  if (type === 'month') return formatPartialDate(time, locale);
  if (type !== 'quarter') return time;
  const [year, quarter] = time.split('-K');
  return getTranslator(locale)('statistics.latest.quarter', { quarter, year });
}
