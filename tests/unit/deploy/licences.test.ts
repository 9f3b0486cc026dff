import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { allowedLicences, isAllowed, shippedPackages } from '@/deploy/container/licences.mjs';

const shipped = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));

test('whatever may reach a browser or an image has a licence that is allowed', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('no licence is allowed that nothing has', () => {
  const had = shipped.map(({ licence }) => licence).join(' ');
  expect(allowedLicences.filter((licence) => !had.includes(licence))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['', false],
])('"%s" is %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});

test('what is for development alone is not shipped', () => {
  const packages = { '': {}, 'node_modules/rye': { license: 'MIT' }, 'node_modules/oven': { dev: true } };
  expect(shippedPackages({ packages }).map(({ name }) => name)).toEqual(['rye']);
});

test('the notices hold the licences of what runs in browsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const target = join(folder, 'NOTICES.txt');
  execFileSync(process.execPath, ['deploy/container/writeNotices.mjs', target]);
  const text = readFileSync(target, 'utf8');
  for (const name of ['react', 'react-dom', 'js-cookie', '@fkui/theme-default', '@fontsource-variable/inter'])
    expect(text).toMatch(new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+: `, 'm'));
  expect(text).toContain('Meta Platforms');
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('For Zstandard software');
});
