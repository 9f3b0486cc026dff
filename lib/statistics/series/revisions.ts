import { chosenRows } from './chosenRows';
import { type Figure, keyColumn, type Series, type SeriesRow } from './Series';
import type { Revision } from './seriesSchema';

/** The row whose figure was changed; `undefined` when there is none, or more than one. */
export function revisedRow(series: Series, { row, only }: Revision): SeriesRow | undefined {
  const key = keyColumn(series)?.name ?? '';
  const [found, ...others] = chosenRows(series.rows, { ...only, [key]: row });
  return others.length > 0 ? undefined : found;
}

export const newestFirst = (revisions: readonly Revision[]): Revision[] =>
  revisions.toSorted((a, b) => b.date.localeCompare(a.date));

/** The days on which figures were changed, newest first: before each of them there was another version of the series. */
export const revisionDays = ({ revisions }: Pick<Series, 'revisions'>): string[] => [
  ...new Set(newestFirst(revisions).map(({ date }) => date)),
];

/** The rows with the figures that they had before a day. Rows that have come since are there too: they are no changes. */
export function rowsBefore(series: Series, day: string): SeriesRow[] {
  const old = new Map<SeriesRow, Record<string, Figure>>();
  for (const revision of newestFirst(series.revisions)) {
    const row = revisedRow(series, revision);
    if (row && revision.date >= day)
      old.set(row, { ...row.figures, ...old.get(row), [revision.measure]: revision.from });
  }
  return series.rows.map((row) => ({ ...row, figures: old.get(row) ?? row.figures }));
}
