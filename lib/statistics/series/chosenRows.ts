import type { SeriesRow } from './Series';

/** The rows that have these texts, by dimension; all of them when nothing is asked for. */
export function chosenRows(
  rows: readonly SeriesRow[],
  only: Record<string, string> | undefined,
): SeriesRow[] {
  const wanted = Object.entries(only ?? {});
  return rows.filter(({ texts }) => wanted.every(([column, text]) => texts[column] === text));
}
