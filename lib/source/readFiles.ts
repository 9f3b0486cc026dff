import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type ReadFile = { bytes: Buffer; size: number; changedMs: number; readMs: number };

export type Entry = { name: string; isFolder: boolean };

/** The files under a folder, each read once, when it is first asked for. Paths are from that folder: `content/synonyms.yaml`. */
export type Files = {
  /** `undefined` for a file that is not there. */
  bytes: (path: string) => Buffer | undefined;
  text: (path: string) => string | undefined;
  /** What lies right in a folder, sorted by name; nothing where there is no folder. */
  entries: (folder: string) => Entry[];
  /** For those that read the folder again: what is the same need not be read again. */
  known: ReadonlyMap<string, ReadFile>;
};

/** Coarser than the clock of any disk. What was saved so shortly before it was read can be saved again with the same time. */
const clockStepMilliseconds = 100;

/**
 * A file that is as it was in `earlier` gives the same Buffer, so that what was made from it can be kept. To ask thousands of files when they
 * were changed takes a tenth of the time that reading them does. The time is that of the change itself, which no program sets.
 */
export function readFiles(folder: string, earlier: Files['known'] = new Map()): Files {
  const known = new Map<string, ReadFile>();

  function bytes(path: string): Buffer | undefined {
    const found = known.get(path);
    if (found) return found.bytes;

    // The build would otherwise take the whole project for something that the server needs.
    const whole = join(/* turbopackIgnore: true */ folder, path);
    const stats = statSync(whole, { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { size, ctimeMs: changedMs } = stats;
    const before = earlier.get(path);
    const file =
      before && isUnchanged(before, size, changedMs)
        ? before
        : { readMs: Date.now(), bytes: readFileSync(whole), size, changedMs };
    known.set(path, file);
    return file.bytes;
  }

  return {
    bytes,
    text: (path) =>
      bytes(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''),
    entries(path) {
      const whole = join(/* turbopackIgnore: true */ folder, path);
      if (!existsSync(whole)) return [];
      return readdirSync(whole, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    known,
  };
}

function isUnchanged(before: ReadFile, size: number, changedMs: number): boolean {
  return (
    before.size === size &&
    before.changedMs === changedMs &&
    before.changedMs + clockStepMilliseconds < before.readMs
  );
}
