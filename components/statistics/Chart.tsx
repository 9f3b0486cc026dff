import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { ChartProps } from '@/lib/statistics/checkSeriesProps';
import { chosenChart } from '@/lib/statistics/chosenChart';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import { SeriesChart } from './chart/SeriesChart';

/** `<Chart data="prisbasbelopp" />`: a drawing in any page, with the way to its table, source and reservations. */
export function Chart({ locale, data, ...chosen }: ChartProps & { locale: Locale }) {
  const series = getSeries(data);
  const t = getTranslator(locale);
  return (
    <SeriesChart series={series} chart={chosenChart(series, chosen)} locale={locale}>
      <p>
        {t(`statistics.badge.${series.status}`)}.{' '}
        <a href={seriesAddress(series.id)}>{t('statistics.series.toTable', { title: series.title })}</a>
      </p>
    </SeriesChart>
  );
}
