import { copyFileSync, cpSync, lstatSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Build } from '@/lib/lean/Build';
import { contentRoot, contentSource } from '@/lib/source/contentRoot';

/** In the folder `site` of a build: all that its thread reads, laid out as Next and the content lie in the project. */
export const runtimeFolder = 'runtime';

/**
 * Copies what Next's files for the given routes read, and the content, into the build's own folder: a later build, or an editor who saves, changes nothing for a
 * server that runs. Packages stay where they are.
 * @param entries the files of Next's that answer
 */
export function copyRuntime(build: Build, entries: ReadonlySet<string>, siteFolder: string): void {
  const { projectDir, distDir, outputs } = build;
  const required: { files: string[] } = JSON.parse(
    readFileSync(join(distDir, 'required-server-files.json'), 'utf8'),
  );
  const files = new Set(required.files.map((file) => join(projectDir, file)));
  for (const { filePath, assets } of [...outputs.appPages, ...outputs.appRoutes]) {
    if (!entries.has(filePath)) continue;
    for (const path of [filePath, ...Object.values(assets)]) if (isWithin(distDir, path)) files.add(path);
  }
  const target = join(siteFolder, runtimeFolder);
  for (const path of files) copy(path, join(target, relative(projectDir, path)));
  cpSync(join(contentSource(contentRoot()), 'content'), join(target, 'content'), { recursive: true });
}

/** A link is to a package, by the name that Next's files have for it. */
function copy(from: string, to: string) {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(relative(dirname(to), realpathSync(from)), to);
  else copyFileSync(from, to);
}

const isWithin = (folder: string, path: string) => !relative(folder, path).startsWith('..');
