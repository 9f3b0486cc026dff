import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Files, readFiles } from '@/lib/source/readFiles';

/** A disk whose clock moves twenty times a second: slower than most, so that it shows what slow ones do. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const statSync = (path: string) => {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    const inSteps = (ms: number) => Math.floor(ms / 50) * 50;
    return (
      stats && Object.assign(stats, { mtimeMs: inSteps(stats.mtimeMs), ctimeMs: inSteps(stats.ctimeMs) })
    );
  };
  return { ...fs, statSync };
});

function file(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'sida.mdx');
  writeFileSync(path, text);
  let latest: Files | undefined;
  /** What those see who read the folder once more. */
  const read = () => {
    latest = readFiles(folder, latest?.known);
    return latest.bytes('sida.mdx');
  };
  const isReadOnce = () => {
    const first = read();
    return read() === first;
  };
  return { path, read, isReadOnce };
}

test('a file that is the same is read from the disk once', async () => {
  const { read, isReadOnce } = file('Ett');
  // Until the file has become older than the clock's step, it is read each time.
  await expect.poll(isReadOnce).toBe(true);
  expect(read()?.toString()).toBe('Ett');
});

test('two texts of the same length, saved right after each other, are both seen', () => {
  const { path, read } = file('Ett');
  expect(read()?.toString()).toBe('Ett');
  for (const text of ['Nio', 'Tre', 'Sju']) {
    writeFileSync(path, text);
    expect(read()?.toString()).toBe(text);
  }
});

test('a file that was replaced by one with the same age is seen', async () => {
  const { path, read, isReadOnce } = file('Ett');
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  await expect.poll(isReadOnce).toBe(true);
  writeFileSync(path, 'Nio');
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  expect(read()?.toString()).toBe('Nio');
});

test('what was read stays as it was, whatever is saved later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a'), 'Ett');
  const files = readFiles(folder);
  expect(files.text('a')).toBe('Ett');
  writeFileSync(join(folder, 'a'), 'Två');
  expect(files.text('a')).toBe('Ett');
  expect(readFiles(folder, files.known).text('a')).toBe('Två');
});

test('a file that is not there is none, and a folder that is not there is empty', () => {
  const files = readFiles(tmpdir());
  expect(files.bytes('finns-inte/alls')).toBeUndefined();
  expect(files.entries('finns-inte')).toEqual([]);
});
