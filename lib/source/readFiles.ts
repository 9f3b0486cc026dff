import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftBehind } from './isLeftBehind';

type ReadFile = { bytes: Buffer; size: number; changedMs: number; readMs: number };

export type Entry = { name: string; isFolder: boolean };

/** The files under a folder, each read once, when it is first asked for. Paths are from that folder: `content/synonyms.yaml`. */
export type Files = {
  /** `undefined` for a file that is not there. */
  bytes: (path: string) => Buffer | undefined;
  text: (path: string) => string | undefined;
  /** What lies right in a folder, sorted by name, less what programs leave behind there; nothing where there is no folder. */
  entries: (folder: string) => Entry[];
  /** Names right in a folder that lead to nothing that can be read: a symbolic link whose file is gone, or that leads round. */
  brokenLinks: (folder: string) => string[];
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
    const stats = statsOf(whole);
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

  /** Where a link leads to nothing there are no stats. A link to a folder is none either: it could lead round. */
  function list(path: string): { name: string; stats: Pick<Stats, 'isDirectory'> | undefined }[] {
    const whole = join(/* turbopackIgnore: true */ folder, path);
    if (!existsSync(whole)) return [];
    return readdirSync(whole, { withFileTypes: true })
      .map((entry) => {
        if (!entry.isSymbolicLink()) return { name: entry.name, stats: entry };
        const stats = statsOf(join(whole, entry.name));
        return { name: entry.name, stats: stats?.isFile() ? stats : undefined };
      })
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  return {
    bytes,
    text: (path) =>
      bytes(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''),
    entries: (path) =>
      list(path)
        .filter(({ name, stats }) => stats !== undefined && !isLeftBehind(name))
        .map(({ name, stats }) => ({ name, isFolder: stats?.isDirectory() ?? false })),
    brokenLinks: (path) =>
      list(path)
        .filter(({ name, stats }) => stats === undefined && !isLeftBehind(name))
        .map(({ name }) => name),
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

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A link that leads round, or something that may not be read: there is nothing to read either way.
    return undefined;
  }
}
