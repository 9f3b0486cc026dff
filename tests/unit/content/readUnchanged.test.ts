import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readUnchanged } from '@/lib/content/readUnchanged';

function file(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'sida.mdx');
  writeFileSync(path, text);
  return path;
}

test('a file that is the same is read from the disk once', async () => {
  const path = file('Ett');
  // Until the file has become older than the clock's step, it is read each time.
  await expect.poll(() => readUnchanged(path) === readUnchanged(path)).toBe(true);
  expect(readUnchanged(path).toString()).toBe('Ett');
});

test('two texts of the same length, saved right after each other, are both seen', () => {
  const path = file('Ett');
  expect(readUnchanged(path).toString()).toBe('Ett');
  for (const text of ['Två', 'Tre', 'Sju']) {
    writeFileSync(path, text);
    expect(readUnchanged(path).toString()).toBe(text);
  }
});

test('a file that was replaced by one with the same age is seen', async () => {
  const path = file('Ett');
  await expect.poll(() => readUnchanged(path) === readUnchanged(path)).toBe(true);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, 'Två');
  utimesSync(path, atime, mtime);
  expect(readUnchanged(path).toString()).toBe('Två');
});
