import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { splitNames, type TableProps } from '@/lib/statistics/checkSeriesProps';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import { Reservations } from './Reservations';
import { Revisions } from './Revisions';
import { SeriesTable } from './SeriesTable';

type StatisticsTableProps = TableProps & { locale: Locale; caption?: string };

/** `<Table data="prisbasbelopp" />`: the figures of a series in any page, with their reservations and the way to the rest. */
export function StatisticsTable({ data, columns, caption, locale }: StatisticsTableProps) {
  const series = getSeries(data);
  const t = getTranslator(locale);
  return (
    <>
      <SeriesTable series={series} columns={splitNames(columns)} caption={caption} locale={locale} />
      {series.reservations.length > 0 && (
        <>
          <p>{t('statistics.series.reservations')}:</p>
          <Reservations series={series} />
        </>
      )}
      {series.revisions.length > 0 && (
        <>
          <p>{t('statistics.revision.title')}:</p>
          <Revisions series={series} locale={locale} />
        </>
      )}
      <p>
        {t(`statistics.badge.${series.status}`)}.{' '}
        <a href={seriesAddress(series.id)}>{t('statistics.series.toSource', { title: series.title })}</a>
      </p>
    </>
  );
}
