import { PageLayout } from '@/components/page/PageLayout';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { datasetThing } from '@/lib/jsonld/datasetThing';
import { findDatasetOfPage } from '@/lib/opendata/loadDatasets';
import { siteAddress } from '@/lib/settings/siteAddress';
import { type Series, seriesAddress } from '@/lib/statistics/Series';
import { listAddress } from '@/lib/statistics/seriesList';
import { SeriesChart } from './SeriesChart';
import { SeriesDownloads } from './SeriesDownloads';
import { SeriesFacts } from './SeriesFacts';
import { SeriesTable } from './SeriesTable';
import { statisticsTrail } from './statisticsTrail';

/** One series: what it shows, drawn and in figures, and all that has to be known to use it. */
export function SeriesPage({ series, locale }: { series: Series; locale: Locale }) {
  const t = getTranslator(locale);
  const dataset = findDatasetOfPage(seriesAddress(series.id));
  return (
    <PageLayout
      locale={locale}
      address={seriesAddress(series.id)}
      title={series.title}
      lead={series.shows}
      trail={[...statisticsTrail(locale), { address: listAddress, title: t('statistics.overview.title') }]}
      things={dataset && [datasetThing(dataset, locale, siteAddress())]}
    >
      <h2>{t('statistics.series.chart')}</h2>
      {series.charts.map((chart) => (
        <SeriesChart key={chart.name} series={series} chart={chart} locale={locale} />
      ))}
      <h2>{t('statistics.series.reading')}</h2>
      <ul>
        {series.reading.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{t('statistics.series.table')}</h2>
      <SeriesTable series={series} locale={locale} />
      <h2>{t('statistics.series.aboutFigures')}</h2>
      <SeriesFacts series={series} locale={locale} />
      <h2>{t('statistics.series.downloads')}</h2>
      <SeriesDownloads series={series} locale={locale} />
    </PageLayout>
  );
}
