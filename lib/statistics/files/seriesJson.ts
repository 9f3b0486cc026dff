import { isCellCode } from '@/lib/statistics/series/cellCodes';
import type { Series, SeriesRow } from '@/lib/statistics/series/Series';
import { describeSeries } from './describeSeries';

/** All that is known of the series, and its rows. */
export function seriesJson(series: Series): string {
  const rows = series.rows.map((row) => jsonRow(series, row));
  return `${JSON.stringify({ ...describeSeries(series), rows }, null, 2)}\n`;
}

/** Numbers as numbers; where there is none `null`, and the reason in `codes`. */
export function jsonRow({ columns }: Series, { texts, figures }: SeriesRow) {
  const values = Object.fromEntries(
    columns.map(({ name }) => [name, texts[name] ?? (isCellCode(figures[name]) ? null : figures[name])]),
  );
  const codes = Object.entries(figures).filter(([, figure]) => isCellCode(figure));
  return codes.length > 0 ? { values, codes: Object.fromEntries(codes) } : { values };
}
