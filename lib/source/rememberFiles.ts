import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `read` makes of some files under the project's root. While somebody writes it is made again when one of them has been saved, so
 * that an editor sees a change at the next page view; a built site reads them once. A fault is thrown each time, never remembered.
 */
export function rememberFiles<T>(files: readonly string[], read: (...texts: string[]) => T): () => T {
  let remembered: { version: string; value: T } | undefined;

  return () => {
    if (remembered && process.env.NODE_ENV === 'production') return remembered.value;

    // The build would otherwise take the whole project for something that the server needs.
    const paths = files.map((file) => join(/* turbopackIgnore: true */ process.cwd(), file));
    const version = paths.map((path) => statSync(path).mtimeMs).join();
    if (remembered?.version !== version) {
      remembered = { version, value: read(...paths.map((path) => readFileSync(path, 'utf8'))) };
    }
    return remembered.value;
  };
}
