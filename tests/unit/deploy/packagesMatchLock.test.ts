import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { packagesMatchLock } from '@/deploy/packagesMatchLock.mjs';

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };

const bread = { version: '1.0.0', integrity: 'sha512-bread' };

type Packages = Record<string, object>;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function writeJson(file: string, value: object) {
  writeFileSync(join(root, file), JSON.stringify(value));
}

/** A project that asks for bread; the lock file and what is installed can say more. */
function project({ locked = {}, installed = {} }: { locked?: Packages; installed?: Packages }) {
  const dependencies = { bread: '1.0.0' };
  const packages: Packages = { 'node_modules/bread': bread, ...installed };
  for (const place of Object.keys(packages)) {
    mkdirSync(join(root, place), { recursive: true });
    writeJson(`${place}/package.json`, {});
  }
  writeJson('package.json', { dependencies });
  writeJson('package-lock.json', {
    packages: { '': { dependencies }, 'node_modules/bread': bread, ...locked },
  });
  writeJson('node_modules/.package-lock.json', { packages });
}

test('what the lock file says is there', () => {
  project({});
  expect(packagesMatchLock(root, linux)).toBe(true);
});

test('nothing is installed', () => {
  project({});
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('an installation that broke off has no record', () => {
  project({});
  rmSync(join(root, 'node_modules/.package-lock.json'));
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test.each([
  ['another version', { ...bread, version: '1.0.1' }],
  ['other bytes of the same version', { ...bread, integrity: 'sha512-cake' }],
])('%s is installed', (_, other) => {
  project({ installed: { 'node_modules/bread': other } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('a package is missing', () => {
  project({ locked: { 'node_modules/butter': bread } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('a package is there that the lock file does not know', () => {
  project({ installed: { 'node_modules/butter': bread } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('someone deleted a folder', () => {
  project({});
  rmSync(join(root, 'node_modules/bread'), { recursive: true });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('package.json asks for something else than the lock file', () => {
  project({});
  writeJson('package.json', { dependencies: { bread: '2.0.0' } });
  expect(packagesMatchLock(root, linux)).toBe(false);

  writeJson('package.json', { dependencies: { bread: '1.0.0' }, devDependencies: { butter: '1.0.0' } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test.each([
  ['another system', { os: ['darwin'] }],
  ['another processor', { os: ['linux'], cpu: ['arm64'] }],
  ['another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['every system but this', { os: ['!linux'] }],
  ['no machine in particular', {}],
])('an optional package for %s may be missing', (_, only) => {
  project({ locked: { 'node_modules/butter': { ...bread, optional: true, ...only } } });
  expect(packagesMatchLock(root, linux)).toBe(true);
});

test.each([
  ['this system', { os: ['linux', 'darwin'] }],
  ['this machine', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
  ['every system but another', { os: ['!win32'] }],
])('an optional package for %s is missing: node_modules came from elsewhere', (_, only) => {
  project({ locked: { 'node_modules/butter': { ...bread, optional: true, ...only } } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});

test('a package for another machine that is not optional is missing', () => {
  project({ locked: { 'node_modules/butter': { ...bread, os: ['darwin'] } } });
  expect(packagesMatchLock(root, linux)).toBe(false);
});
