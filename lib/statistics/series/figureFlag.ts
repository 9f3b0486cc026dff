import { newestFirst, revisedRow } from './revisions';
import { keyColumn, type Series, type SeriesRow } from './Series';
import type { Revision } from './seriesSchema';

/** The newest change of a figure; `undefined` when it is the one that was shown first. */
export const revisionOf = (series: Series, row: SeriesRow, measure: string): Revision | undefined =>
  newestFirst(series.revisions).find(
    (revision) => revision.measure === measure && revisedRow(series, revision)?.line === row.line,
  );

export const isProvisional = (series: Series, { texts }: SeriesRow): boolean =>
  series.provisional.includes(texts[keyColumn(series)?.name ?? ''] ?? '');

/** As Eurostat's observation flags have it: "p" provisional, "r" revised. */
export function figureFlag(series: Series, row: SeriesRow, measure: string): 'p' | 'r' | undefined {
  if (isProvisional(series, row)) return 'p';
  return revisionOf(series, row, measure) && 'r';
}
