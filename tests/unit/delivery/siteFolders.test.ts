import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInUse } from '@/lib/delivery/markInUse';
import { createSiteFolder, switchSite } from '@/lib/delivery/siteFolders';

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

/** Begun, and stopped before it was whole. */
function stoppedBuild(name: string): string {
  moment += 1;
  const folder = createSiteFolder(buildFolder, new Date(moment));
  writeFileSync(join(folder, 'name'), name);
  return folder;
}

function build(name: string): string {
  const folder = stoppedBuild(name);
  switchSite(buildFolder, folder);
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

test('a build that stopped half way takes nothing from nginx, and goes', () => {
  const first = build('first');
  const stopped = ['second', 'third'].map(stoppedBuild);
  build('fourth');
  expect(readFileSync(join(first, 'name'), 'utf8')).toBe('first');
  expect(stopped.filter((folder) => existsSync(folder))).toEqual([]);
});

test('who has gone back to an older build keeps that one', () => {
  const first = build('first');
  const second = build('second');
  switchSite(buildFolder, first);
  build('third');
  expect([existsSync(first), existsSync(second)]).toEqual([true, false]);
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
