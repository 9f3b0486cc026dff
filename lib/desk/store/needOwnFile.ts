import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from './DeskError';

/** What the desk writes in. */
export const editedFolders = ['content', 'public'] as const;

/** Stops what would be written anywhere else: by its path, or by a link that stands on the way to it. */
export function needOwnFile(root: string, file: string): void {
  const parts = file.split('/');
  const isOwn =
    parts.length > 1 &&
    editedFolders.some((folder) => folder === parts[0]) &&
    parts.every((part) => !/^\.{0,2}$|[\\\0]/.test(part)) &&
    !parts.some((_, index) =>
      lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
    );
  if (!isOwn) throw new DeskError(`Redaktionen skriver inte i ${file}.`);
}
