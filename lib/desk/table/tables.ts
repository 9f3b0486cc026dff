import { z } from 'zod';
import { type FormField, formFields } from '@/lib/desk/form/formFields';
import { changeText, type LineRange } from '@/lib/desk/page/changeText';
import { findLines } from '@/lib/desk/page/findLines';
import { DeskError } from '@/lib/desk/store/DeskError';
import { filesUnder } from '@/lib/desk/store/filesUnder';
import { saveFiles } from '@/lib/desk/store/undoLog';
import { dataLocale } from '@/lib/i18n/locales';
import { readYaml } from '@/lib/source/readYaml';
import { changeFile, type FileChange, readFile } from '@/lib/source/transaction/FileChange';
import { hashOf } from '@/lib/source/transaction/journal';
import { readList, writeItem } from './listFile';
import { rowFields, rowFormFiles, rowFormOf } from './rowForms';
import { readTable, type TableFile, writeRow } from './tableFile';
import { tryChanges } from './tryChanges';

export type ListedTable = { file: string; title: string };

const folder = 'content/data';

/** The tables of content/data, and its lists that have a form: a series is called as its page is. */
export function listTables(root: string): ListedTable[] {
  return tableFiles(root)
    .map((file) => ({
      file,
      title: rowFormOf(file)?.title ?? seriesHead(root, file)?.title ?? file.slice(folder.length + 1),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, dataLocale));
}

export type Table = TableFile & {
  file: string;
  /** The text that it was read from. */
  base: string;
  fields: FormField[];
  /** Whether the site makes a page of each row. */
  hasPages: boolean;
};

export function openTable(root: string, file: string): Table {
  const base = textOf(root, file);
  const table = readRows(file, base);
  const fields = rowFields(root, file, table.columns);
  return { file, base, fields, hasPages: rowFormOf(file) !== undefined, ...table };
}

/** Rows of a table, or items of a list. */
function readRows(file: string, text: string): TableFile {
  const form = rowFormOf(file);
  return form && !file.endsWith('.csv') ? readList(text, Object.keys(form.schema.shape)) : readTable(text);
}

export const rowChangeSchema = z.strictObject({
  file: z.string(),
  base: z.string(),
  /** The row that is written anew; left out for a new one. */
  row: z.strictObject({ start: z.int().min(1), end: z.int().min(1) }).optional(),
  /** None takes the row away. */
  cells: z.array(z.string()).optional(),
  /** Where the page of a row that is taken away leads from then on; without it, the page is gone for good. */
  to: z.string().optional(),
});

type RowChange = z.infer<typeof rowChangeSchema>;

/** One row in place of another, a new one, or one that is gone: the others keep their bytes. What the check says against it stops it. */
export async function saveRow(root: string, given: RowChange): Promise<void> {
  const { change, commands } = changeRow(root, given);
  await saveData(root, `Ändrad tabell ${given.file}`, [change], commands);
}

/** What becomes of the file, and the commands that see to the addresses of the pages that the site makes of it. */
export function changeRow(
  root: string,
  { file, base, row, cells, to }: RowChange,
): { change: FileChange; commands: string[][] } {
  const now = textOf(root, file);
  const table = readRows(file, base);
  const known = table.rows.find(({ start, end }) => start === row?.start && end === row.end);
  if (row && !known) throw new DeskError('Det finns ingen sådan rad. Öppna tabellen igen.');
  const place = findLines(base, now, known ?? rowBefore(table, file, cells ?? []));
  if (!place.isSame) throw new DeskError('Någon annan har ändrat samma rad. Öppna tabellen igen.', 409);
  const old = now
    .split(/\r\n|\n/)
    .slice(place.start - 1, place.end)
    .join('\n');
  const added = cells && writeCells(file, now, table.columns, cells, known && old);
  const written = [...(known ? [] : [old]), ...(added === undefined ? [] : [added])].join('\n');
  const changed =
    written === ''
      ? changeText(now, { kind: 'remove', ...place })
      : changeText(now, { kind: 'replace', start: place.start, end: place.end, written });
  return {
    change: changeFile(root, file, changed),
    commands: addressCommands(file, known?.cells, cells, to),
  };
}

/** A page that is gone leads elsewhere. */
function addressCommands(
  file: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  to = '',
): string[][] {
  const form = rowFormOf(file);
  if (!form) return [];
  const [from, now] = [before, after].map((cells) => cells && form.addressOf(cells[0] ?? ''));
  return from === undefined || from === now ? [] : [['redirect', from, now ?? to].filter(Boolean)];
}

/** The row that a new one comes after: the last one, or the last that comes before it in the order of the file. */
function rowBefore({ columns, rows }: TableFile, file: string, cells: readonly string[]): LineRange {
  const place = columns.indexOf(rowFormOf(file)?.orderedBy ?? '');
  const nameOf = (row: readonly string[]) => row[place] ?? '';
  const before = rows.filter((row) => nameOf(row.cells).localeCompare(nameOf(cells), dataLocale) < 0);
  return before.at(-1) ?? rows.at(-1) ?? { start: 1, end: 1 };
}

/** A row as its file, with this text, has it; `old` is how it was written. */
function writeCells(
  file: string,
  text: string,
  columns: readonly string[],
  cells: readonly string[],
  old?: string,
): string {
  const form = rowFormOf(file);
  if (!form || file.endsWith('.csv')) return writeRow(cells, text);
  const lists = formFields(form.schema, String).filter(({ kind }) => kind === 'list');
  const values = columns.map((name, index) => {
    const cell = cells[index] ?? '';
    const isList = lists.some((field) => field.name === name);
    return [name, cell === '' ? undefined : isList ? cell.split('\n') : cell];
  });
  return writeItem(Object.fromEntries(values), old);
}

/** Writes files of content/data that the check has nothing against, with what the commands do. */
export async function saveData(
  root: string,
  label: string,
  changes: readonly FileChange[],
  commands: readonly (readonly string[])[] = [],
): Promise<void> {
  const { faults, followed } = await tryChanges(root, changes, commands);
  if (faults.length > 0) throw new DeskError('Inget är sparat, för då blir det fel.', 422, { faults });
  // A page has been made or moved meanwhile: the addresses are then others, and what is written is the same.
  if (followed.some(({ file, before }) => hashOf(readFile(root, file)) !== hashOf(before)))
    return saveData(root, label, changes, commands);
  saveFiles(root, label, [...changes, ...followed]);
}

/** What a series says of itself, in the file beside its table. */
export function seriesHead(
  root: string,
  file: string,
): (Record<string, unknown> & { title?: string }) | undefined {
  const text = readFile(root, file.replace(/\.csv$/, '.yaml'))?.toString('utf8');
  const yaml = text === undefined ? undefined : readYaml(text, 'file');
  if (!yaml || 'faults' in yaml || typeof yaml.value !== 'object') return undefined;
  return yaml.value as Record<string, unknown>;
}

const tableFiles = (root: string) =>
  filesUnder(root, folder).filter((file) => file.endsWith('.csv') || rowFormFiles.includes(file));

export function textOf(root: string, file: string): string {
  if (!tableFiles(root).includes(file)) throw new DeskError(`Det finns ingen tabell som heter ${file}.`, 404);
  return readFile(root, file)?.toString('utf8') ?? '';
}
