import { keyColumn, type Series, type SeriesRow } from './series/Series';
import { timeStep } from './series/timeSteps';

/** A table of more rows is nothing that anyone reads to its end, and many times as heavy as the rest of its page. */
const mostRows = 400;

/** How many of so many are shown: the newest. */
const shownOfMany = 24;

/** The rows of a table in a page: the newest time first; what is not over time as in its file. */
export function tableRows(series: Series): readonly SeriesRow[] {
  const key = keyColumn(series);
  const rows =
    !key || key.type === 'text'
      ? series.rows
      : series.rows.toSorted(
          (a, b) => timeStep(b.texts[key.name] ?? '', key.type) - timeStep(a.texts[key.name] ?? '', key.type),
        );
  return rows.length > mostRows ? rows.slice(0, shownOfMany) : rows;
}
