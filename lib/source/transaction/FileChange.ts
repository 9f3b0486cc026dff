import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file was when it was read, and what it becomes; `undefined` where there is none. Its path is from the project's root. */
export type FileChange = { file: string; before: Buffer | undefined; after: Buffer | undefined };

/** The bytes of a file, or `undefined` where there is none. */
export function readFile(root: string, file: string): Buffer | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** A change of the file as it is now. */
export function changeFile(root: string, file: string, after: string | Buffer | undefined): FileChange {
  return {
    file,
    before: readFile(root, file),
    after: typeof after === 'string' ? Buffer.from(after) : after,
  };
}
