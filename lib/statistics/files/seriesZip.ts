import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { writeZip } from '@/lib/source/writeZip';
import type { Series } from '@/lib/statistics/series/Series';
import { csvMetadata } from './csvMetadata';
import { dataPackage } from './dataPackage';
import { describeSeries } from './describeSeries';
import { seriesCsv } from './seriesCsv';

/** A series with all that has to be known to use it, as files that programs and people read. */
export function seriesZip(series: Series): Buffer {
  return writeZip({
    'README.md': seriesReadme(series),
    'data.csv': seriesCsv(series),
    'data.csv-metadata.json': csvMetadata(series),
    'datapackage.json': seriesPackage(series, 'data.csv'),
  });
}

export function seriesPackage(series: Series, path: string): string {
  const { id, title, description } = describeSeries(series);
  return dataPackage({ name: id, title, description }, [{ series, path }]);
}

/** Every series in one archive, as one Data Package. */
export function collectionZip(all: readonly Series[]): Buffer {
  const t = getTranslator(dataLocale);
  const about = {
    name: 'statistikserier',
    title: t('statistics.overview.title'),
    description: t('statistics.overview.description'),
  };
  const pathOf = ({ id }: Series) => `${id}/data.csv`;
  return writeZip({
    'datapackage.json': dataPackage(
      about,
      all.map((series) => ({ series, path: pathOf(series) })),
    ),
    ...Object.fromEntries(
      all.flatMap((series) => [
        [`${series.id}/README.md`, seriesReadme(series)],
        [pathOf(series), seriesCsv(series)],
      ]),
    ),
  });
}

function seriesReadme(series: Series): string {
  const t = getTranslator(dataLocale);
  const about = describeSeries(series);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    `# ${about.title}`,
    about.description,
    `## ${t('statistics.about.reading')}`,
    list(about.reading),
    `## ${t('statistics.about.period')}`,
    about.period,
    `## ${t('statistics.about.source')}`,
    list(
      about.sources.map(({ title, address, validity }) =>
        [title, address, validity].filter(Boolean).join(' · '),
      ),
    ),
    about.statusText,
    ...(about.reservations.length > 0
      ? [
          `## ${t('statistics.series.reservations')}`,
          list(about.reservations.map(({ text, rows }) => (rows ? `${rows.join(', ')}: ${text}` : text))),
        ]
      : []),
    `## ${t('statistics.series.codes')}`,
    list(Object.entries(about.codes).map(([code, meaning]) => `\`${code}\` ${meaning}`)),
    `## ${t('statistics.about.licence')}`,
    about.licence,
    about.officialStatistics,
    about.page,
    '',
  ].join('\n\n');
}
