import { stringify } from 'csv-stringify/sync';
import { isFormula } from './isFormula';

/** Line ends, and what spreadsheet programs take for a time of the day or a date ("1:1", "2010:12", "december 2010"): quoted it can be read as text. */
const quoted_match = /[\r\n]|^\d+:\d|^\p{L}+ \d{4}$/u;

/** A table as RFC 4180 has it: commas, a header row, lines that end in CR LF. What is not there (`null`) is an empty cell. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Record<string, string | number | null>[],
): string {
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  const formula = records.flat().find((cell) => typeof cell === 'string' && isFormula(cell));
  if (formula !== undefined) {
    throw new Error(
      `A spreadsheet program would run the cell ${JSON.stringify(formula)}. Let it begin with another character where it is read.`,
    );
  }
  return stringify(records, { record_delimiter: 'windows', quoted_match });
}
