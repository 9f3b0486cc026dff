import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolderName, buildFolder as buildFolderOf, findBuildFolderFault } from './buildFolder.mjs';
import { commitOf } from './commitOf.mjs';
import { runCommand } from './runCommand.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Before anything is removed.
const folderFault = findBuildFolderFault(root, process.env);
if (folderFault) {
  console.error(folderFault);
  process.exit(1);
}

const program = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);

// Content from elsewhere is no part of the commit.
const commit = process.env.CONTENT_ROOT ? undefined : commitOf(root);

/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  BUILD_DIR: buildFolderName(root, process.env),
  // Whatever else is done here: this is for visitors (next.config.ts).
  WRITING: '',
  // Nothing about this project is sent to anyone.
  NEXT_TELEMETRY_DISABLED: '1',
  // One moment for the whole build, and for the server that serves it: which pages are published is decided once.
  CONTENT_NOW: process.env.CONTENT_NOW || new Date().toISOString(),
  // The same commit gives the same bytes: lib/delivery/build/siteTimes.ts, and generateBuildId in next.config.ts.
  SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || commit?.seconds || '',
  BUILD_NAME: commit?.name ?? process.env.SOURCE_DATE_EPOCH ?? '',
  // What a page is made from lives as briefly as that page: with little room for the young, a tenth of the time goes to moving it about.
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`.trim(),
};

// The build is made from a copy, which is checked and then changes no more, whatever is saved meanwhile (lib/source/contentRoot.ts). Beside
// the copy the check leaves what it has read: lib/content/checkedPages.ts.
const buildFolder = buildFolderOf(root, process.env);
const contentCopy = join(buildFolder, 'cache', 'content');
rmSync(contentCopy, { recursive: true, force: true });
cpSync(join(process.env.CONTENT_ROOT || root, 'content'), join(contentCopy, 'content'), { recursive: true });
env.CONTENT_COPY = contentCopy;

// A wrong setting is told in a sentence, before the minutes of building; next.config.ts takes what is printed here.
const environment = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'lib/delivery/build/printBuildEnvironment.ts'],
  {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 10_000_000,
  },
);
if (environment.status !== 0) process.exit(1);

// What the last build has left, but for what makes this one quicker (cache), what `npm run dev` uses, and the finished builds, which servers may run on.
const kept = new Set(['cache', 'dev', 'builds', 'site']);
if (existsSync(buildFolder))
  for (const name of readdirSync(buildFolder))
    if (!kept.has(name)) rmSync(join(buildFolder, name), { recursive: true, force: true });

console.log('Checking the content');
await runOrEnd(process.execPath, ['deploy/content.mjs', 'check']);

await runOrEnd(program('next'), ['build'], { BUILD_ENVIRONMENT: environment.stdout });
rmSync(contentCopy, { recursive: true, force: true });

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [more]
 */
async function runOrEnd(command, args, more) {
  const { code } = await runCommand(command, args, { cwd: root, env: { ...env, ...more } });
  if (code !== 0) process.exit(code);
}
