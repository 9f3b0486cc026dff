import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInUse } from '@/lib/delivery/markInUse';
import { createSiteFolder, removeOldSites, switchSite } from '@/lib/delivery/siteFolders';

let buildFolder: string;
let moment = 0;

beforeEach(() => {
  buildFolder = mkdtempSync(join(tmpdir(), 'build-'));
});

afterEach(() => {
  rmSync(buildFolder, { recursive: true });
});

/** What a start finds. */
const current = () => readFileSync(join(buildFolder, 'site', 'name'), 'utf8');

function build(name: string): string {
  moment += 1;
  const folder = createSiteFolder(buildFolder, new Date(moment));
  writeFileSync(join(folder, 'name'), name);
  switchSite(buildFolder, folder);
  removeOldSites(buildFolder);
  return folder;
}

test('each build has a folder of its own, and a start takes the newest', () => {
  const first = build('first');
  expect(current()).toBe('first');
  const second = build('second');
  expect(current()).toBe('second');
  // For nginx, which may still serve it.
  expect(readFileSync(join(first, 'name'), 'utf8')).toBe('first');
  build('third');
  expect([existsSync(first), existsSync(second)]).toEqual([false, true]);
});

test('the folder of an earlier kind of build gives way', () => {
  mkdirSync(join(buildFolder, 'site', 'pages'), { recursive: true });
  build('first');
  expect(current()).toBe('first');
});

test('what a server runs on stays while it runs', async () => {
  const first = build('first');
  const code = `import { markInUse } from './lib/delivery/markInUse.ts';
    markInUse(${JSON.stringify(first)}); console.log('marked'); process.stdin.once('data', () => process.exit());`;
  const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  await once(server.stdout, 'data');
  for (const name of ['second', 'third', 'fourth']) build(name);
  expect(readFileSync(join(first, 'name'), 'utf8')).toBe('first');
  expect(isInUse(first)).toBe(true);

  server.stdin.write('\n');
  await once(server, 'exit');
  expect(isInUse(first)).toBe(false);
  build('fifth');
  expect(existsSync(first)).toBe(false);
});

test('the mark of a process that was killed counts no more', async () => {
  const folder = build('first');
  const killed = spawn(process.execPath, ['-e', '']);
  await once(killed, 'exit');
  mkdirSync(join(folder, 'running'));
  writeFileSync(join(folder, 'running', String(killed.pid)), '');
  expect(isInUse(folder)).toBe(false);
});
