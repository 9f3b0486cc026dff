import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readUnchanged } from '@/lib/source/readUnchanged';

/** A disk whose clock moves twenty times a second: slower than most, so that it shows what slow ones do. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const statSync = (path: string) => {
    const { size, mtimeMs, ctimeMs } = fs.statSync(path);
    const inSteps = (ms: number) => Math.floor(ms / 50) * 50;
    return { size, mtimeMs: inSteps(mtimeMs), ctimeMs: inSteps(ctimeMs) };
  };
  return { ...fs, statSync };
});

function file(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'sida.mdx');
  writeFileSync(path, text);
  return path;
}

function isReadOnce(path: string): boolean {
  const bytes = readUnchanged(path);
  return readUnchanged(path) === bytes;
}

test('a file that is the same is read from the disk once', async () => {
  const path = file('Ett');
  // Until the file has become older than the clock's step, it is read each time.
  await expect.poll(() => isReadOnce(path)).toBe(true);
  expect(readUnchanged(path).toString()).toBe('Ett');
});

test('two texts of the same length, saved right after each other, are both seen', () => {
  const path = file('Ett');
  expect(readUnchanged(path).toString()).toBe('Ett');
  for (const text of ['Nio', 'Tre', 'Sju']) {
    writeFileSync(path, text);
    expect(readUnchanged(path).toString()).toBe(text);
  }
});

test('a file that was replaced by one with the same age is seen', async () => {
  const path = file('Ett');
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  await expect.poll(() => isReadOnce(path)).toBe(true);
  writeFileSync(path, 'Nio');
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  expect(readUnchanged(path).toString()).toBe('Nio');
});
