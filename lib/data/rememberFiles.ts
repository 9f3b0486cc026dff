import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `read` makes of some files under the project's root, made again only when one of them has been saved: an editor sees a
 * change at the next page view, and a visitor never waits for the reading. A fault is thrown each time, never remembered.
 */
export function rememberFiles<T>(files: readonly string[], read: (...texts: string[]) => T): () => T {
  let remembered: { version: string; value: T } | undefined;

  return () => {
    const paths = files.map((file) => join(process.cwd(), file));
    const version = paths.map((path) => statSync(path).mtimeMs).join();
    if (remembered?.version !== version) {
      remembered = { version, value: read(...paths.map((path) => readFileSync(path, 'utf8'))) };
    }
    return remembered.value;
  };
}
