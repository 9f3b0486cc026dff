import writeExcelFile from 'write-excel-file/node';
import { fixZipTimes } from '@/lib/source/fixZipTimes';

/**
 * A table as one sheet where every cell is text, so that a spreadsheet program shows what stands there: of the number 2018:1 it makes a
 * time when it opens a CSV file. The format `@` keeps the cell a text when somebody has edited it, too. What is not there (`null`) is an
 * empty cell.
 */
export async function writeXlsx(
  sheet: string,
  columns: readonly string[],
  rows: readonly Record<string, string | number | null>[],
): Promise<Buffer> {
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      return value === null ? null : { value: String(value), type: String, format: '@' };
    }),
  );
  const file = await writeExcelFile([header, ...cells], {
    sheet,
    columns: columns.map(() => ({ width: 24 })),
    stickyRowsCount: 1,
  }).toBuffer();
  return fixZipTimes(file);
}
