import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the commands are made of. In it, only what has been changed since the last time makes them be bundled anew. */
const parts = ['lib', 'locales', 'package-lock.json', 'tsconfig.json'];

/**
 * The editors' commands as JavaScript, and the folder where they lie: `content.js`, and `checkThread.js` for its threads. To
 * compile them each time they are run took longer than to check a page. It is done once, and again when the code has changed.
 * @param {string} [root]
 */
export async function bundleCommands(root = process.cwd()) {
  const bundles = join(root, 'node_modules/.cache/content');
  const folder = join(bundles, keyOf(root));
  if (existsSync(folder)) return folder;

  const { build } = await import('esbuild');
  mkdirSync(bundles, { recursive: true });
  const unfinished = mkdtempSync(join(bundles, 'new-'));
  await build({
    absWorkingDir: root,
    entryPoints: ['lib/check/commands/content.ts', 'lib/check/checkThread.ts'],
    entryNames: '[name]',
    outdir: unfinished,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Half the text to read at each start.
    minify: true,
    external: ['esbuild'],
    // Packages of the older kind ask for what Node has by this name.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another command that was started at the same moment was first, with the same bundle.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeEarlier(bundles);
  return folder;
}

/**
 * Removes what was bundled more than an hour ago. What is younger may be what another command is writing or reading just now.
 * @param {string} bundles
 */
function removeEarlier(bundles) {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(bundles)) {
    const bundle = join(bundles, name);
    const { mtimeMs } = statSync(bundle, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (mtimeMs < anHourAgo) rmSync(bundle, { recursive: true, force: true });
  }
}

/** @param {string} root */
function keyOf(root) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const part of parts) {
    add(part);
    if (!statSync(join(root, part)).isDirectory()) continue;
    for (const path of readdirSync(join(root, part), { encoding: 'utf8', recursive: true }))
      add(join(part, path));
  }
  return hash.digest('hex').slice(0, 16);
}
