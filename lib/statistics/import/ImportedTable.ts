import type { CellCode } from '@/lib/statistics/series/cellCodes';

/** A table as another agency answers with it: each row has a text for each dimension and a figure for each measure. */
export type ImportedTable = {
  /** Names as we write them: small letters a–z. */
  dimensions: string[];
  measures: { name: string; label: string; unit?: string }[];
  rows: ImportedRow[];
};

export type ImportedRow = { texts: Record<string, string>; figures: Record<string, number | CellCode> };

/** Why an answer cannot be used, in a Swedish sentence that says what to do instead. */
export class ImportFault extends Error {
  override name = 'ImportFault';
}

/** A name of theirs as one of ours: "Kön_Kod" as "kon_kod". */
export const columnName = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '');

/** Refuses names that become one of ours, since the figures of the one would take the place of the other's. */
export function refuseSameNames(names: readonly string[]): void {
  const theirs = new Map<string, string>();
  for (const name of names) {
    const own = columnName(name);
    const other = theirs.get(own);
    if (other !== undefined)
      throw new ImportFault(
        `Svaret har två kolumner som får samma namn här, ${own}: "${other}" och "${name}". Hämta en av dem i taget.`,
      );
    theirs.set(own, name);
  }
}
