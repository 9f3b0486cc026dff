import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isIgnoredFile } from './isIgnoredFile';

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
  known: Known;
};

type Known = { files: ReadonlyMap<string, ReadFile>; folders: ReadonlyMap<string, Entry[]> };

/** Coarser than the clock of any disk. What was saved so shortly before it was read can be saved again with the same time. */
const clockStepMilliseconds = 100;

/**
 * A file that is as it was in `earlier` gives the same Buffer, and a folder the same list, so that what was made from them can be kept. To ask
 * thousands of files when they were changed takes a tenth of the time that reading them does. The time is that of the change itself, which no
 * program sets.
 */
export function readFiles(folder: string, earlier?: Known): Files {
  // Also what nobody asks for this time, but those may who read it next.
  const files = new Map(earlier?.files);
  const folders = new Map(earlier?.folders);
  const asked = new Set<string>();

  function bytes(path: string): Buffer | undefined {
    if (asked.has(path)) return files.get(path)?.bytes;

    // The build would otherwise take the whole project for something that the server needs.
    const whole = join(/* turbopackIgnore: true */ folder, path);
    const stats = statsOf(whole);
    if (stats?.isFile()) {
      const { size, ctimeMs: changedMs } = stats;
      const before = files.get(path);
      if (!before || !isUnchanged(before, size, changedMs))
        files.set(path, { readMs: Date.now(), bytes: readFileSync(whole), size, changedMs });
    } else files.delete(path);
    asked.add(path);
    return files.get(path)?.bytes;
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

  function entries(path: string): Entry[] {
    const before = folders.get(path);
    if (before && asked.has(`${path}/`)) return before;

    const found = list(path)
      .filter(({ name, stats }) => stats !== undefined && !isIgnoredFile(name))
      .map(({ name, stats }) => ({ name, isFolder: stats?.isDirectory() ?? false }));
    const entries = before && isSameList(before, found) ? before : found;
    folders.set(path, entries);
    asked.add(`${path}/`);
    return entries;
  }

  return {
    bytes,
    text: (path) =>
      bytes(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''),
    entries,
    brokenLinks: (path) =>
      list(path)
        .filter(({ name, stats }) => stats === undefined && !isIgnoredFile(name))
        .map(({ name }) => name),
    known: { files, folders },
  };
}

const isSameList = (one: readonly Entry[], other: readonly Entry[]) =>
  one.length === other.length &&
  one.every(
    ({ name, isFolder }, index) => other[index]?.name === name && other[index]?.isFolder === isFolder,
  );

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
