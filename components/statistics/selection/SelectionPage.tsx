import { FilterAnswer } from '@/components/form/FilterAnswer';
import { FilteredList } from '@/components/form/FilteredList';
import { PageLayout } from '@/components/page/PageLayout';
import { SeriesChart } from '@/components/statistics/chart/SeriesChart';
import { SeriesFacts } from '@/components/statistics/SeriesFacts';
import { SeriesTable } from '@/components/statistics/SeriesTable';
import { statisticsTrail } from '@/components/statistics/statisticsTrail';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { jsonRow } from '@/lib/statistics/files/seriesJson';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import { describeLine } from '@/lib/statistics/reading/describePoint';
import { readingTexts } from '@/lib/statistics/reading/readingTexts';
import { readLines } from '@/lib/statistics/reading/readLines';
import { type Selection, wholeSeries } from '@/lib/statistics/selection/Selection';
import { selectionAddress, selectionPage } from '@/lib/statistics/selection/selectionAddress';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import type { UnknownChoice } from '@/lib/statistics/selection/unknownChoices';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { listAddress } from '@/lib/statistics/seriesList';
import { SelectionForm } from './SelectionForm';

type SelectionPageProps = {
  selection: Selection | undefined;
  unknown?: readonly UnknownChoice[];
  locale: Locale;
};

/** A part of a series, drawn and in figures, at an address that shows the same to everyone. */
export function SelectionPage({ selection, unknown = [], locale }: SelectionPageProps) {
  const t = getTranslator(locale);
  const trail = [
    ...statisticsTrail(locale),
    { address: listAddress, title: t('statistics.overview.title') },
    ...(selection ? [{ address: seriesAddress(selection.series.id), title: selection.series.title }] : []),
  ];
  return (
    <PageLayout
      locale={locale}
      address={selectionPage}
      title={
        selection
          ? t('statistics.selection.of', { title: selection.series.title })
          : t('statistics.selection.title')
      }
      lead={selection?.series.shows ?? t('statistics.selection.lead')}
      trail={trail}
    >
      {selection ? (
        <Selected selection={selection} unknown={unknown} locale={locale} />
      ) : (
        <>
          <LeftOut unknown={unknown} locale={locale} />
          <ul>
            {loadSeries().map((series) => (
              <li key={series.id}>
                <a href={selectionAddress(wholeSeries(series))}>{series.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageLayout>
  );
}

type LeftOutProps = { unknown: readonly UnknownChoice[]; locale: Locale };

/** What the address asks for and the page does not show. */
function LeftOut({ unknown, locale }: LeftOutProps) {
  if (unknown.length === 0) return null;
  const choices = unknown.map(({ name, value }) => `${name}=${value}`.slice(0, longestChoice)).join(', ');
  return <p>{getTranslator(locale)('statistics.selection.leftOut', { choices })}</p>;
}

/** Whatever somebody sends, it does not fill the page. */
const longestChoice = 60;

type SelectedProps = { selection: Selection } & LeftOutProps;

function Selected({ selection, unknown, locale }: SelectedProps) {
  const t = getTranslator(locale);
  const series = selectSeries(selection);
  const file = selectionAddress(selection, 'json');
  return (
    <FilteredList form={<SelectionForm selection={selection} locale={locale} />}>
      <FilterAnswer heading={t('statistics.selection.rows', { count: series.rows.length })}>
        <LeftOut unknown={unknown} locale={locale} />
        {series.rows.length === 0 ? (
          <p>
            <a href={seriesAddress(series.id)}>{t('statistics.selection.whole')}</a>
          </p>
        ) : (
          <>
            <p>
              {t('statistics.tools.download')}{' '}
              {(['csv', 'json'] as const).map((format) => (
                <span key={format}>
                  <a href={selectionAddress(selection, format)}>
                    {t(`statistics.tools.format.${format}`)}
                  </a>{' '}
                </span>
              ))}
            </p>
            {series.charts.map((chart) => (
              <SeriesChart
                key={chart.name}
                series={series}
                chart={{ ...chart, finding: findingOf(series, chart, locale) }}
                locale={locale}
                file={file}
              />
            ))}
            <SeriesTable series={series} locale={locale} />
          </>
        )}
        <SeriesFacts series={selection.series} locale={locale} />
      </FilterAnswer>
    </FilteredList>
  );
}

/** What the rows say, worked out from them: how many they are, the highest and the lowest. */
function findingOf(series: Series, chart: Chart, locale: Locale): string {
  const reading = chartReading(series, chart);
  const words = { type: reading.type, language: languageOf(locale).tag, texts: readingTexts(locale) };
  const lines = readLines(
    reading,
    series.rows.map((row) => jsonRow(series, row) as { values: Record<string, string | number | null> }),
  );
  return lines
    .map((line) => `${lines.length > 1 ? `${line.label}: ` : ''}${describeLine(line, words)}`)
    .join(' ');
}
