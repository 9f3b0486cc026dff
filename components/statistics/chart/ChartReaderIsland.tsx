import { Island } from '@/components/island/Island';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import { readingTexts } from '@/lib/statistics/reading/readingTexts';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { ChartReader } from './ChartReader.client';

type ChartReaderIslandProps = { id: string; series: Series; chart: Chart; file?: string; locale: Locale };

/** A chart read point by point: under the pointer, by keys, by ear. */
export function ChartReaderIsland({ id, series, chart, file, locale }: ChartReaderIslandProps) {
  return (
    <Island
      name="ChartReader"
      view={ChartReader}
      locale={locale}
      texts={readingTexts(locale)}
      props={{ id, language: languageOf(locale).tag, reading: chartReading(series, chart, file) }}
    />
  );
}
