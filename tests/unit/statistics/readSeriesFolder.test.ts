import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '@/lib/source/Fault';
import { readFiles } from '@/lib/source/readFiles';
import { readSeriesFolder } from '@/lib/statistics/series/loadSeries';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'series-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function faultsOf(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  try {
    readSeriesFolder(readFiles(folder), '.');
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

describe('readSeriesFolder', () => {
  test('figures without a description are not published', () => {
    expect(faultsOf({ 'a.csv': 'ar\n2000\n' }).map(({ message }) => message)).toEqual([
      'Serien "a" saknar filen a.yaml. En serie är två filer: a.csv och a.yaml.',
    ]);
  });

  test('one broken series stops them all, and every fault is told', () => {
    const faults = faultsOf({ 'a.csv': '', 'b.yaml': '', 'c.yaml': 'title: C', 'c.csv': '' });

    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['./a.yaml', './b.csv', './c.yaml']));
  });
});
