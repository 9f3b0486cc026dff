import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { findChromium } from '@/tests/browser.mjs';
import { isDebian } from '@/tests/debian.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** A program that starts, or fails to. */
function program(name: string, exitCode = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

const none = async () => '/nowhere/chrome';

describe('findChromium', () => {
  test('takes the one asked for before all others', async () => {
    const asked = program('asked');
    const playwright = program('playwright');
    program('chromium');
    expect(await findChromium({ CHROMIUM_PATH: asked, PATH: folder }, async () => playwright)).toBe(asked);
  });

  test('takes Playwright’s own before the system’s', async () => {
    const playwright = program('playwright');
    program('chromium');
    expect(await findChromium({ PATH: folder }, async () => playwright)).toBe(playwright);
  });

  test.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'])(
    'takes the system’s %s',
    async (name) => {
      const path = program(name);
      expect(await findChromium({ CHROMIUM_PATH: '', PATH: `/nowhere::${folder}` }, none)).toBe(path);
    },
  );

  test('takes the one without windows before the whole one', async () => {
    program('chromium');
    const quick = program('chromium-headless-shell');
    expect(await findChromium({ PATH: folder }, none)).toBe(quick);
  });

  test('passes over browsers that do not start', async () => {
    const playwright = program('playwright', 127);
    program('chromium-browser', 1);
    const chrome = program('google-chrome');
    expect(await findChromium({ PATH: folder }, async () => playwright)).toBe(chrome);
  });

  test('finds nothing where there is nothing', async () => {
    expect(await findChromium({ PATH: folder }, none)).toBeUndefined();
    expect(await findChromium({}, none)).toBeUndefined();
  });

  test('does not take another one for a wrong CHROMIUM_PATH', async () => {
    program('chromium');
    await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: folder }, none)).rejects.toThrow(
      'CHROMIUM_PATH is "/nowhere/chromium", which does not exist. Give the path of a Chromium, for example /usr/bin/chromium, or leave it out.',
    );
    const broken = program('broken', 1);
    await expect(findChromium({ CHROMIUM_PATH: broken, PATH: folder }, none)).rejects.toThrow(
      `CHROMIUM_PATH is "${broken}", which does not start.`,
    );
  });
});

test.each([
  ['Debian', 'NAME="Debian GNU/Linux"\nID=debian\n', true],
  ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', true],
  ['one that comes from them', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
  ['Alpine', 'ID=alpine\n', false],
  ['one that only mentions Debian', 'ID=fedora\nHOME_URL="https://debian.org"\n', false],
  ['an unknown one', '', false],
])('%s: apt-get is used only where it belongs', (_, osRelease, expected) => {
  expect(isDebian(osRelease)).toBe(expected);
});
