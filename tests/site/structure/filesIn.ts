import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and all below it, from the project's root. */
export function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
