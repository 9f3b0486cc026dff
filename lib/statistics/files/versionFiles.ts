import { revisionDays, rowsBefore } from '@/lib/statistics/series/revisions';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import { seriesCsv } from './seriesCsv';

/** The CSV of a series as it was before the changes of a day. */
const versionFile = (day: string) => `data-fore-${day}.csv`;

export const versionAddress = (id: string, day: string) => `${seriesAddress(id)}/${versionFile(day)}`;

/** The names of the files of earlier versions, newest first. */
export const versionFiles = (series: Series): string[] => revisionDays(series).map(versionFile);

/** What stood in the CSV then; `undefined` when no figure was changed on such a day. */
export function versionCsv(series: Series, file: string): string | undefined {
  const day = revisionDays(series).find((each) => versionFile(each) === file);
  return day && seriesCsv({ ...series, rows: rowsBefore(series, day) });
}
