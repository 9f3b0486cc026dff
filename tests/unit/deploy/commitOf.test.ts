import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitOf } from '@/deploy/commitOf.mjs';

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'commit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

function committed() {
  const root = folder();
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: '2026-11-20T08:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-20T08:00:00Z',
  };
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=Baker', '-c', 'user.email=baker@bread.example', ...args],
      {
        env,
        encoding: 'utf8',
      },
    ).trim();
  git('init', '-q');
  writeFileSync(join(root, 'bread.txt'), 'rye');
  git('add', '.');
  git('commit', '-qm', 'Bake');
  return { root, name: git('rev-parse', 'HEAD') };
}

test('a folder as it was committed has the name and the time of its commit', () => {
  const { root, name } = committed();
  expect(commitOf(root)).toEqual({ name, seconds: String(Date.parse('2026-11-20T08:00:00Z') / 1000) });
});

test.each([
  ['a changed file', 'bread.txt'],
  ['a file that git does not know', 'butter.txt'],
])('%s is of no commit', (_, file) => {
  const { root } = committed();
  writeFileSync(join(root, file), 'wheat');
  expect(commitOf(root)).toBeUndefined();
});

test('a folder without git is of no commit', () => {
  expect(commitOf(folder())).toBeUndefined();
});
