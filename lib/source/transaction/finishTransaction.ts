import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFile } from './FileChange';
import { hashOf, type JournalEntry, readJournal, transactionFolder } from './journal';
import { begunFolders, hasLivingOwner } from './owner';
import { TransactionError } from './TransactionError';

/**
 * Finishes what a command that was stopped had begun, and gives the files. What it had only prepared is thrown away. A file that somebody
 * has written in since is left as it is, and so are all the others: the error says where the new ones are.
 */
export function finishTransaction(root: string): string[] {
  return begunFolders(root)
    .filter((folder) => !hasLivingOwner(folder))
    .flatMap((folder) => {
      const entries = readJournal(folder) ?? [];
      makeChanges(root, folder, entries);
      return entries.map(({ file }) => file);
    });
}

/** Renames and removes, in an order that can be taken up again anywhere. */
export function makeChanges(root: string, folder: string, entries: readonly JournalEntry[]) {
  const left = entries.filter(({ file, after }) => hashOf(readFile(root, file)) !== after);
  const changed = left.filter(({ file, before }) => hashOf(readFile(root, file)) !== before);
  if (changed.length > 0) throw new TransactionError(changedSince(changed));

  for (const { file, after, staged } of left) {
    const path = join(root, file);
    if (after === null) rmSync(path, { force: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(join(folder, staged), path);
    }
  }
  for (const { file, after } of entries) if (after === null) removeEmptyFolders(root, dirname(file));
  // The journal goes first: a folder without one is thrown away.
  rmSync(join(folder, 'journal.json'), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** An empty folder would stay behind and look like a part of the address tree. Those of the languages stay. */
function removeEmptyFolders(root: string, folder: string) {
  if (folder.split('/').length <= 2) return;
  const path = join(root, folder);
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeEmptyFolders(root, dirname(folder));
}

function changedSince(entries: readonly JournalEntry[]): string {
  const list = entries.map(({ file, after, staged }) =>
    after === null ? `  ${file} skulle tas bort` : `  ${file} skulle bli som ${transactionFolder}/${staged}`,
  );
  return `Ett kommando stoppades innan det var klart, och sedan dess har någon ändrat i filer som det skulle skriva:\n${list.join('\n')}\nIngen fil är rörd. Jämför dem, gör ändringarna för hand och ta sedan bort mappen ${transactionFolder}.`;
}
