import { ContentsList } from '@/components/page/ContentsList';
import { PageLayout } from '@/components/page/PageLayout';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { datasetThing } from '@/lib/metadata/jsonld/datasetThing';
import { findDatasetOfPage } from '@/lib/opendata/loadDatasets';
import { siteAddress } from '@/lib/settings/siteAddress';
import { wholeSeries } from '@/lib/statistics/selection/Selection';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import { listAddress } from '@/lib/statistics/seriesList';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { ChartTools } from './ChartTools';
import { SeriesChart } from './chart/SeriesChart';
import { SeriesFacts } from './SeriesFacts';
import { SeriesTable } from './SeriesTable';
import { SeriesTools } from './SeriesTools';
import styles from './SeriesTools.module.css';
import { statisticsTrail } from './statisticsTrail';

/** Of the headings. */
const partIds = {
  chart: 'diagram',
  reading: 'sa-laser-du-siffrorna',
  table: 'tabell',
  aboutFigures: 'kalla-och-forbehall',
} as const;

type PartName = keyof typeof partIds;

const partNames = Object.keys(partIds) as PartName[];

/** One series: what it shows, drawn and in figures, and all that has to be known to use it. */
export function SeriesPage({ series, locale }: { series: Series; locale: Locale }) {
  const t = getTranslator(locale);
  const headings = partNames.map((name) => ({
    depth: 2,
    id: partIds[name],
    text: t(`statistics.series.${name}`),
  }));
  const heading = (name: PartName) => <h2 id={partIds[name]}>{t(`statistics.series.${name}`)}</h2>;
  const dataset = findDatasetOfPage(seriesAddress(series.id));
  return (
    <PageLayout
      locale={locale}
      address={seriesAddress(series.id)}
      title={series.title}
      lead={series.shows}
      trail={[...statisticsTrail(locale), { address: listAddress, title: t('statistics.overview.title') }]}
      contents={<ContentsList locale={locale} headings={headings} />}
      things={dataset && [datasetThing(dataset, locale, siteAddress())]}
    >
      <p>
        {t(`statistics.badge.${series.status}`)} · {series.period}
      </p>
      <SeriesTools series={series} locale={locale} modified={dataset?.modified} />
      <div className={styles.charts}>
        {heading('chart')}
        {series.charts.map((chart) => (
          <SeriesChart
            key={chart.name}
            series={series}
            chart={chart}
            locale={locale}
            tools={<ChartTools series={series} chart={chart} locale={locale} />}
          />
        ))}
      </div>
      {heading('reading')}
      <ul>
        {series.reading.map((text) => (
          <li key={text}>{keepNumbersWhole(text)}</li>
        ))}
      </ul>
      {heading('table')}
      {series.rows.length > 2 && (
        <p>
          <a href={selectionAddress(wholeSeries(series))}>{t('statistics.selection.link')}</a>
        </p>
      )}
      <SeriesTable series={series} locale={locale} />
      {heading('aboutFigures')}
      <SeriesFacts series={series} locale={locale} />
    </PageLayout>
  );
}
