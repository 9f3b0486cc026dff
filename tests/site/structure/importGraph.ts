import { dirname, join } from 'node:path/posix';

/** For each file, or folder, those that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const endings = ['', '.ts', '.tsx', '.d.ts', '.mjs'];

/** `import`, `export … from`, `import()` and `import type`, with `@/` and with dots. Comments are no code. */
const importPattern = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:\/\*.*?\*\/\s*)?['"]([^'"\n]+)['"]/g;

/** `sources` are the texts of the files, by their paths from the project's root. What leads out of them, to a package, is no edge. */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, source]) => {
      const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      const targets = [...code.matchAll(importPattern)].flatMap(
        ([, name = '']) => resolve(file, name, sources) ?? [],
      );
      return [file, [...new Set(targets)]];
    }),
  );
}

function resolve(file: string, name: string, sources: ReadonlyMap<string, string>): string | undefined {
  if (!/^(@\/|\.)/.test(name)) return undefined;
  const path = name.startsWith('@/') ? name.slice(2) : join(dirname(file), name);
  const found = endings.map((ending) => path + ending).find((each) => sources.has(each));
  if (found) return found;
  // Data and style sheets: their folders count, as those of code do.
  return /\.\w+$/.test(path) ? path : undefined;
}

/** The same between folders, or between what else files belong to. */
export function folderGraph(files: ImportGraph, folderOf: (file: string) => string = dirname): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const folder = folderOf(file);
    const known = folders.get(folder) ?? new Set();
    for (const target of targets) if (folderOf(target) !== folder) known.add(folderOf(target));
    folders.set(folder, known);
  }
  return new Map([...folders].map(([folder, targets]) => [folder, [...targets]]));
}

/** A folder right under lib or components, with all that it holds: `lib/statistics`. */
export const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** The ways that lead back to where they begin, one for each place that such a way is found at: `a → b → a`. */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];

  function follow(place: string) {
    const start = way.indexOf(place);
    if (start !== -1) {
      found.push([...way.slice(start), place].join(' → '));
      return;
    }
    if (done.has(place)) return;
    way.push(place);
    for (const next of graph.get(place) ?? []) follow(next);
    way.pop();
    done.add(place);
  }
  for (const place of graph.keys()) follow(place);
  return found;
}

/** The imports that lead from a lower layer to a higher one. */
export function upwards(graph: ImportGraph, layerOf: (file: string) => number): string[] {
  return [...graph].flatMap(([file, targets]) =>
    targets.filter((target) => layerOf(target) > layerOf(file)).map((target) => `${file} → ${target}`),
  );
}
