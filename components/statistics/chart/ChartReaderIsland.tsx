import { Island } from '@/components/island/Island';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import frameStyles from './Chart.module.css';
import { ChartReader } from './ChartReader.client';
import styles from './ChartReader.module.css';
import { readingTexts } from './readingTexts';

type ChartReaderIslandProps = { id: string; series: Series; chart: Chart; file?: string; locale: Locale };

/** A chart read point by point: under the pointer, by keys, by ear. */
export function ChartReaderIsland({ id, series, chart, file, locale }: ChartReaderIslandProps) {
  const { surface, mark, bubble, fold, controls } = styles;
  return (
    <Island
      name="ChartReader"
      view={ChartReader}
      props={{
        id,
        language: languageOf(locale).tag,
        reading: chartReading(series, chart, file),
        texts: readingTexts(locale),
        classes: { plot: frameStyles.plot, surface, mark, bubble, fold, controls },
      }}
    />
  );
}
