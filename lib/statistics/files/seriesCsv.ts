import { writeCsv } from '@/lib/source/table/writeCsv';
import { cellText, type Series } from '@/lib/statistics/series/Series';

/** The same figures as the file in content: dots for decimals, no spaces in numbers, a code where there is no number. */
export function seriesCsv(series: Series): string {
  const names = series.columns.map(({ name }) => name);
  const rows = series.rows.map((row) =>
    Object.fromEntries(series.columns.map((column) => [column.name, cellText(row, column)])),
  );
  return writeCsv(names, rows);
}
