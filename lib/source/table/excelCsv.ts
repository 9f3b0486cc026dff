import { stringify } from 'csv-stringify/sync';
import { splitLines } from './splitLines';

/** Swedish Excel writes semicolons between columns, whatever it calls the format: its comma is in decimal numbers. */
export function delimiterOf(text: string): ',' | ';' {
  const [header = ''] = text.split('\n', 1);
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

/** As Excel shows it in Swedish: spaces between thousands, a decimal comma, and the minus of type. */
const swedishNumber = /^[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/;

/** What a cell may say in place of a number. */
const noNumber = /^(?:|\.\.|x|v)$/;

/** 1234.5 of "1 234,5"; what is no such number stays as it is. */
export const plainNumber = (cell: string): string =>
  swedishNumber.test(cell) ? cell.replace(/\s/g, '').replace(',', '.').replace('−', '-') : cell;

/** Makes the numbers of rows with semicolons what they are here, in each column where all rows agree: a text with a comma stays a text. */
export function normaliseNumbers(rows: readonly string[][]): void {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let index = 0; index < width; index++) {
    const cells = rows.map((row) => row[index] ?? '');
    if (!cells.every((cell) => swedishNumber.test(cell) || noNumber.test(cell))) continue;
    for (const row of rows) {
      const cell = row[index];
      if (cell !== undefined) row[index] = plainNumber(cell);
    }
  }
}

/** A table with semicolons in the form that the site keeps; `undefined` for one that is in it, or whose rows do not agree. */
export function normalisedTable(text: string): string | undefined {
  if (delimiterOf(text) === ',') return undefined;
  const { lines, failedAt } = splitLines(text, ';');
  // Its quotes do not match: the check tells of the line.
  if (failedAt !== undefined) return undefined;
  const [header = [], ...body] = lines.map(({ cells }) => cells);
  if (body.some(({ length }) => length !== header.length)) return undefined;
  normaliseNumbers(body);
  return stringify([header, ...body]);
}
