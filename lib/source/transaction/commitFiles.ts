import { accessSync, constants, existsSync, lstatSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { FileChange } from './FileChange';
import { readFile } from './FileChange';
import { makeChanges } from './finishTransaction';
import { hashOf, type JournalEntry, writeJournal, writeToDisk } from './journal';
import { takeFolder } from './owner';
import { TransactionError } from './TransactionError';

/**
 * Changes all of the files or none. Every place is looked at before the first file is written; then all new files are written beside the
 * content, a journal says what becomes of them, and they are renamed into their places. A command that is stopped before the journal has
 * done nothing; one that is stopped after it is finished at the next start (`finishTransaction`).
 */
export function commitFiles(root: string, changes: readonly FileChange[]) {
  const wanted = changes.filter(({ before, after }) => hashOf(before) !== hashOf(after));
  if (wanted.length === 0) return;

  const faults = wanted.flatMap((change) => placeFault(root, change) ?? []);
  if (faults.length > 0)
    throw new TransactionError(`Inget är ändrat:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);

  const folder = takeFolder(root);
  let entries: JournalEntry[];
  try {
    entries = wanted.map((change, index) => stage(root, folder, change, `${index}`));
    writeJournal(folder, entries);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new TransactionError(`Inget är ändrat: ${messageOf(error)}`);
  }
  makeChanges(root, folder, entries);
}

function stage(
  root: string,
  folder: string,
  { file, before, after }: FileChange,
  staged: string,
): JournalEntry {
  if (after) {
    const mode = before && statSync(join(root, file)).mode;
    writeToDisk(join(folder, staged), after, mode);
  }
  return { file, before: hashOf(before), after: hashOf(after), staged };
}

/** Why a file cannot be changed as it should. */
function placeFault(root: string, { file, before }: FileChange): string | undefined {
  const path = join(root, file);
  const folder = nearestFolder(path);
  if (!statSync(folder).isDirectory())
    return `${file} kan inte skrivas, för ${relative(root, folder)} är ingen mapp.`;

  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) return `${file} är ingen fil.`;
  if (found && before === undefined) return `${file} finns redan.`;
  if (hashOf(readFile(root, file)) !== hashOf(before)) return `${file} har ändrats medan kommandot arbetade.`;

  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    return `${file} får inte skrivas: ${messageOf(error)}`;
  }
  return undefined;
}

/** The folder that the file lies in or, where it is still to be made, what is there of the way to it. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : nearestFolder(folder);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
