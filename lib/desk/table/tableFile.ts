import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DeskError } from '@/lib/desk/store/DeskError';

/** A row with its lines in the file: a cell may hold a line break. */
export type TableRow = { start: number; end: number; cells: string[] };

export type TableFile = { columns: string[]; rows: TableRow[] };

type Parsed = { record: string[]; raw: string };

export function readTable(text: string): TableFile {
  let line = 0;
  let parsed: Parsed[];
  try {
    // With `raw` a record comes as its cells and its text, which the types of csv-parse do not know.
    parsed = parse(text, { raw: true, bom: true, relax_column_count: true }) as unknown as Parsed[];
  } catch {
    throw new DeskError('Tabellen går inte att läsa. Öppna filen och rätta den först.');
  }
  const rows = parsed.map(({ record, raw }): TableRow => {
    const start = line + 1;
    line += raw.replace(/[\r\n]+$/, '').split('\n').length;
    return { start, end: line, cells: record };
  });
  const [header, ...others] = rows;
  return { columns: header?.cells ?? [], rows: others };
}

/** Without the ending of the line. */
export const writeRow = (cells: readonly string[]) =>
  stringify([[...cells]], { quoted_match: /[\r\n]/ }).replace(/\n$/, '');
