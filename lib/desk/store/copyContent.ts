import { cpSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does something with a copy of content/, which is gone afterwards. A link to a file is copied as that file, so that nothing written in the copy
 * comes out elsewhere; one to a folder, or to nothing, is left out, as the site reads none.
 */
export async function withCopyOfContent<Result>(
  root: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const copy = mkdtempSync(join(tmpdir(), 'desk-copy-'));
  try {
    const content = join(root, 'content');
    cpSync(content, join(copy, 'content'), {
      recursive: true,
      dereference: true,
      filter: (path) => path === content || isOwn(path),
    });
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isOwn(path: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return true;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
