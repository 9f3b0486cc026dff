import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEarlierFiles } from '@/lib/delivery/build/keepEarlierFiles';
import { writeSiteFile } from '@/lib/delivery/build/writeSiteFile';
import { readAddresses } from '@/lib/delivery/findAnswer';
import { caching } from '@/lib/delivery/headers';
import type { Site, SiteFile } from '@/lib/delivery/Site';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const site = (build: string) => join(folder, build);

/** A build with these files, by address, after the one before. */
async function build(name: string, texts: Record<string, string>, before: string, now: Date) {
  const files: Record<string, SiteFile> = {};
  for (const [address, text] of Object.entries(texts)) {
    const file = `files${address}`;
    const isNamed = /\/[\da-f]{4}\./.test(address);
    const { isCompressed } = await writeSiteFile(
      join(site(name), file),
      Buffer.from(text),
      'text/javascript',
      5,
    );
    files[address] = {
      file,
      type: 'text/javascript',
      cacheControl: isNamed ? caching.immutable : caching.page,
      policy: '',
      isPage: false,
      headers: {},
      isCompressed,
    };
  }
  mkdirSync(site(name), { recursive: true });
  const earlier = keepEarlierFiles(site(before), site(name), files, now);
  writeFileSync(join(site(name), 'site.json'), JSON.stringify({ files, earlier }));
  return { files, earlier };
}

test('a page opened before a new build goes on with its own script, and the new one with the new', async () => {
  const first = { '/islands/aaaa.js': 'old', '/font/cccc.woff2': 'font', '/robots.txt': 'old rules' };
  await build('1', first, 'none', day(1));
  const time = statSync(join(site('1'), 'files/islands/aaaa.js.br')).mtimeMs;
  rmSync(join(site('1'), 'unused'), { force: true });
  const second = { '/islands/bbbb.js': 'new', '/font/cccc.woff2': 'font', '/robots.txt': 'rules' };
  const { files, earlier } = await build('2', second, '1', day(2));
  expect(Object.keys(earlier ?? {})).toEqual(['/islands/aaaa.js']);
  for (const ending of ['', '.br', '.gz'])
    expect(existsSync(join(site('2'), `files/islands/aaaa.js${ending}`))).toBe(true);
  // As known by whoever has it: the ETag is made from the time.
  expect(statSync(join(site('2'), 'files/islands/aaaa.js.br')).mtimeMs).toBe(time);

  const addresses = readAddresses({
    files,
    earlier,
    redirects: {},
    gone: [],
    requestTime: [],
  } as unknown as Site);
  expect([...addresses.files.keys()].sort()).toEqual([
    '/font/cccc.woff2',
    '/islands/aaaa.js',
    '/islands/bbbb.js',
    '/robots.txt',
  ]);
  // Without the build before, which may be removed.
  rmSync(site('1'), { recursive: true });
  expect(readFileSync(join(site('2'), 'files/islands/aaaa.js'), 'utf8')).toBe('old');
});

test('a file is kept for a week after the last build that had it, however many builds come', async () => {
  await build('1', { '/islands/aaaa.js': 'old' }, 'none', day(1));
  for (let number = 2; number <= 9; number++)
    await build(String(number), { '/islands/bbbb.js': 'new' }, String(number - 1), day(number));
  expect(existsSync(join(site('8'), 'files/islands/aaaa.js'))).toBe(true);
  expect(existsSync(join(site('9'), 'files/islands/aaaa.js'))).toBe(false);
});

test('a file that comes back is the build’s own again', async () => {
  await build('1', { '/islands/aaaa.js': 'old' }, 'none', day(1));
  await build('2', { '/islands/bbbb.js': 'new' }, '1', day(2));
  const { earlier } = await build('3', { '/islands/aaaa.js': 'old' }, '2', day(3));
  expect(Object.keys(earlier ?? {})).toEqual(['/islands/bbbb.js']);
});

test('never more than two hundred are kept, the newest of them', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [
      `/script/${number.toString(16).padStart(4, '0')}.js`,
      `${number}`,
    ]),
  );
  await build('1', many, 'none', day(1));
  const { earlier } = await build('2', { '/islands/bbbb.js': 'new' }, '1', day(2));
  expect(Object.keys(earlier ?? {})).toHaveLength(200);
  const { earlier: next } = await build('3', { '/islands/dddd.js': 'newer' }, '2', day(3));
  expect(Object.keys(next ?? {})).toHaveLength(200);
  expect(next).toHaveProperty(['/islands/bbbb.js']);
});

test('a build before that lacks a file, or that was made before there was a list, is no fault', async () => {
  await build('1', { '/islands/aaaa.js': 'old', '/islands/cccc.js': 'other' }, 'none', day(1));
  rmSync(join(site('1'), 'files/islands/aaaa.js.br'));
  const { earlier } = await build('2', { '/islands/bbbb.js': 'new' }, '1', day(2));
  expect(Object.keys(earlier ?? {})).toEqual(['/islands/cccc.js']);
  expect(keepEarlierFiles(site('nowhere'), site('2'), {})).toEqual({});
});
