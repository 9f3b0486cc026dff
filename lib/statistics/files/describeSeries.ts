import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { absoluteAddress } from '@/lib/statistics/series/absoluteAddress';
import { type CellCode, cellCodes, cellCodeTexts } from '@/lib/statistics/series/cellCodes';
import { newestFirst } from '@/lib/statistics/series/revisions';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import { type DownloadFormat, downloadFileNames, downloadFormats } from './downloadFormats';

export const downloadAddress = (id: string, format: DownloadFormat) =>
  `${seriesAddress(id)}/${downloadFileNames[format]}`;

/** All that is known of a series except its rows: what goes with the figures into JSON and the sheet beside them. */
export function describeSeries(series: Series) {
  const t = getTranslator(dataLocale);
  const { id, title, titleEn, shows, reading, period, status, sources, reservations, licence, columns } =
    series;
  const { revisions, provisional } = series;
  return {
    id,
    title,
    titleEn,
    description: shows,
    reading,
    period,
    status,
    statusText: t(`statistics.status.${status}`),
    officialStatistics: t('statistics.officialCaveat'),
    sources,
    reservations,
    ...(revisions.length > 0 && { revisions: newestFirst(revisions) }),
    ...(provisional.length > 0 && { provisional }),
    licence,
    columns,
    codes: Object.fromEntries(
      cellCodes.map((code) => [code, t(`statistics.code.${cellCodeTexts[code]}`)]),
    ) as Record<CellCode, string>,
    page: absoluteAddress(seriesAddress(id)),
    downloads: Object.fromEntries(
      downloadFormats.map((format) => [format, absoluteAddress(downloadAddress(id, format))]),
    ) as Record<DownloadFormat, string>,
  };
}
