import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import { missingFiles } from '@/lib/delivery/server/missingFiles';

test('what a build lacks is named, in each of its forms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const file = (name: string, isCompressed: boolean) => ({ file: name, isCompressed }) as SiteFile;
  const byDictionary = { ...file('pages/c.html', true), byDictionary: true };
  const site = {
    files: { '/a': file('pages/a.html', true), '/b': file('files/b.png', false), '/c': byDictionary },
    errors: { sv: { '404': file('errors/404.html', false) } },
    requestTime: [{ entry: '.next/server/page.js' }],
  } as unknown as Site;
  const all = ['pages/a.html', 'pages/a.html.br', 'pages/a.html.gz', 'files/b.png', 'errors/404.html'];
  for (const ending of ['', '.br', '.gz', '.dcz']) all.push(`pages/c.html${ending}`);
  for (const name of [...all, 'runtime/.next/server/page.js']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  expect(missingFiles(site, folder)).toEqual([]);
  for (const name of [
    'pages/a.html.br',
    'pages/c.html.dcz',
    'errors/404.html',
    'runtime/.next/server/page.js',
  ])
    rmSync(join(folder, name));
  expect(missingFiles(site, folder)).toEqual([
    'pages/a.html.br',
    'pages/c.html.dcz',
    'errors/404.html',
    '.next/server/page.js',
  ]);
  rmSync(folder, { recursive: true });
});
