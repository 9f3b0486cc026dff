import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from '../runCommand.mjs';
import { benchBuild } from './generatedContent.mjs';

/** Two builds from nothing, of what is in the folder now: how many of the files that are delivered are not the same. */
export async function run() {
  const first = await buildFromNothing();
  const second = await buildFromNothing();
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.log(`  not the same: ${name}`);
  if (different.length > 0) process.exitCode = 1;
  return [{ files: names.length, 'not the same': different.length }];
}

/** What a build has made, by name: the hash of its bytes. */
async function buildFromNothing() {
  rmSync(benchBuild, { recursive: true, force: true });
  const env = { ...process.env, BUILD_DIR: benchBuild };
  const { code } = await runCommand(process.execPath, ['deploy/build.mjs'], { env });
  if (code !== 0) throw new Error(`The build ended with ${code}.`);

  const site = realpathSync(join(benchBuild, 'site'));
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = new Map(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [relative(site, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
  rmSync(benchBuild, { recursive: true, force: true });
  return hashes;
}
