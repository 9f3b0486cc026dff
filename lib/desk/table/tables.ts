import { z } from 'zod';
import { changeText } from '@/lib/desk/page/changeText';
import { findLines } from '@/lib/desk/page/findLines';
import { DeskError } from '@/lib/desk/store/DeskError';
import { filesUnder } from '@/lib/desk/store/filesUnder';
import { saveFiles } from '@/lib/desk/store/undoLog';
import { dataLocale } from '@/lib/i18n/locales';
import { readYaml } from '@/lib/source/readYaml';
import { changeFile, type FileChange, readFile } from '@/lib/source/transaction/FileChange';
import { dataFaults } from './dataFaults';
import { readTable, type TableFile, writeRow } from './tableFile';

export type ListedTable = { file: string; title: string };

const folder = 'content/data';

/** The tables of content/data: a series is called as its page is. */
export function listTables(root: string): ListedTable[] {
  return filesUnder(root, folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ file, title: seriesHead(root, file)?.title ?? file.slice(folder.length + 1) }))
    .sort((one, other) => one.title.localeCompare(other.title, dataLocale));
}

export type Table = TableFile & {
  file: string;
  /** The text that it was read from. */
  base: string;
};

export function openTable(root: string, file: string): Table {
  const base = textOf(root, file);
  return { file, base, ...readTable(base) };
}

export const rowChangeSchema = z.strictObject({
  file: z.string(),
  base: z.string(),
  /** The row that is written anew; left out for a new one, which comes after `after`. */
  row: z.strictObject({ start: z.int().min(2), end: z.int().min(2) }).optional(),
  after: z.strictObject({ start: z.int().min(1), end: z.int().min(1) }).optional(),
  /** None takes the row away. */
  cells: z.array(z.string()).optional(),
});

/** One row in place of another, after another, or gone: the others keep their bytes. What the check says against it stops it. */
export async function saveRow(root: string, given: z.infer<typeof rowChangeSchema>): Promise<void> {
  const { file, base, row, after, cells } = given;
  const now = textOf(root, file);
  const asked = row ?? after;
  if (!asked) throw new DeskError('Välj en rad först.');
  const place = findLines(base, now, asked);
  if (!place.isSame) throw new DeskError('Någon annan har ändrat samma rad. Öppna tabellen igen.', 409);
  const old = now
    .split(/\r\n|\n/)
    .slice(place.start - 1, place.end)
    .join('\n');
  const written = [...(row ? [] : [old]), ...(cells ? [writeRow(cells)] : [])].join('\n');
  const changed =
    written === ''
      ? changeText(now, { kind: 'remove', ...place })
      : changeText(now, { kind: 'replace', start: place.start, end: place.end, written });
  await saveData(root, `Ändrad tabell ${file}`, [changeFile(root, file, changed)]);
}

/** Writes files of content/data that the check has nothing against. */
export async function saveData(root: string, label: string, changes: readonly FileChange[]): Promise<void> {
  const faults = await dataFaults(root, changes);
  if (faults.length > 0) throw new DeskError('Inget är sparat, för då blir det fel.', 422, { faults });
  saveFiles(root, label, changes);
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

export function textOf(root: string, file: string): string {
  if (!filesUnder(root, folder).includes(file))
    throw new DeskError(`Det finns ingen tabell som heter ${file}.`, 404);
  return readFile(root, file)?.toString('utf8') ?? '';
}
