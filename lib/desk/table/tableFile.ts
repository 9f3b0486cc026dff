import { stringify } from 'csv-stringify/sync';
import { DeskError } from '@/lib/desk/store/DeskError';
import { delimiterOf } from '@/lib/source/table/excelCsv';
import { splitLines } from '@/lib/source/table/splitLines';

/** A row with its lines in the file: a cell may hold a line break. */
export type TableRow = { start: number; end: number; cells: string[] };

export type TableFile = { columns: string[]; rows: TableRow[] };

export function readTable(text: string): TableFile {
  const { lines, failedAt } = splitLines(text, delimiterOf(text));
  if (failedAt !== undefined)
    throw new DeskError('Tabellen går inte att läsa. Öppna filen och rätta den först.');
  const [header, ...others] = lines.map(({ cells, line, end }): TableRow => ({ start: line, end, cells }));
  return { columns: header?.cells ?? [], rows: others };
}

/** As the table with this text has its rows, without the ending of the line. */
export const writeRow = (cells: readonly string[], text: string) =>
  stringify([[...cells]], { delimiter: delimiterOf(text), quoted_match: /[\r\n]/ }).replace(/\n$/, '');
