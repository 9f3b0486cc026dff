import { parse } from 'csv-parse/sync';

/** A row as it is written: a cell may hold a line break, so it has a first and a last line. */
export type Line = { cells: string[]; line: number; end: number; raw: string };

/** The rows of a table, of which the first is its header. `failedAt` is the line where its quotes stop making sense: there are no more rows then. */
export function splitLines(text: string, delimiter: string): { lines: Line[]; failedAt?: number } {
  const lines: Line[] = [];
  let line = 1;
  try {
    parse(text, {
      bom: true,
      delimiter,
      raw: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      on_record: (record: unknown) => {
        // With `raw` a record comes as its cells and its text, which the types of csv-parse do not know.
        const { record: cells, raw } = record as { record: string[]; raw: string };
        const next = line + raw.replace(/[\r\n]+$/, '').split('\n').length;
        lines.push({ cells, line, end: next - 1, raw });
        line = next;
        return null;
      },
    });
    return { lines };
  } catch {
    // What csv-parse throws is about quotes, and told in English: the line is what an editor needs.
    return { lines, failedAt: line };
  }
}
