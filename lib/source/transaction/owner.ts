import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { transactionFolder } from './journal';
import { TransactionError } from './TransactionError';

const ownerFile = 'owner';

/** What commands have begun in the project's root: the folder that was taken, and those that were to take its place. */
export const begunFolders = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => name.startsWith(transactionFolder))
    .map((name) => join(root, name));

/** Takes the folder for this process, complete with the owner's name in it, or not at all: one command at a time changes files. */
export function takeFolder(root: string): string {
  const folder = join(root, transactionFolder);
  const prepared = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(prepared, ownerFile), `${process.pid}\n`);
    renameSync(prepared, folder);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
    throw new TransactionError(
      `Ett annat kommando ändrar filer just nu (process ${ownerOf(folder)}). Vänta tills det är klart. Om inget kommando är i gång: ta bort filen ${transactionFolder}/${ownerFile} och försök igen.`,
    );
  }
  return folder;
}

/** Whether the command that took the folder is still running. */
export function hasLivingOwner(folder: string): boolean {
  const owner = ownerOf(folder);
  if (owner === undefined || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // It is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ownerOf(folder: string): number | undefined {
  const path = join(folder, ownerFile);
  // Without the end of its line the number may be only half of one.
  const [, owner] = existsSync(path) ? (/^(\d+)\n$/.exec(readFileSync(path, 'utf8')) ?? []) : [];
  return owner === undefined ? undefined : Number(owner);
}
