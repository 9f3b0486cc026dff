import { isFormula } from '@/lib/source/table/isFormula';
import { writeCsv } from '@/lib/source/table/writeCsv';
import { ImportFault } from './ImportedTable';

/** The file of a series, or what to do about a text of theirs that none may hold. */
export function writeSeriesCsv(columns: readonly string[], rows: readonly Record<string, string>[]): string {
  for (const row of rows) {
    for (const column of columns) {
      const cell = row[column] ?? '';
      if (isFormula(cell))
        throw new ImportFault(
          `Kolumnen ${column} har cellen "${cell}", som ett kalkylprogram skulle köra som en formel. Spara svaret i en fil, låt texten börja med något annat än =, +, -, @ eller tabb, och ge filen.`,
        );
    }
  }
  return writeCsv(columns, rows);
}
