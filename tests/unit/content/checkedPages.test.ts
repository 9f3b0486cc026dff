import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { findPage } from '@/lib/content/loadPages';
import { readTree } from '@/lib/content/readTree';
import { plainText } from '@/lib/content/tree/plainText';
import { contentFolder, home, page, sida } from './contentFolder';

afterEach(() => vi.unstubAllEnvs());

const address = '/om-forsakringskassan/sida';

async function checkedFolder(body: string) {
  const folder = contentFolder({ ...home, [sida]: page('Sida', body) });
  folder.writeAddresses();
  const kept = mkdtempSync(join(tmpdir(), 'checked-'));
  cpSync(folder.root, kept, { recursive: true });
  onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
  vi.stubEnv('CONTENT_ROOT', folder.root);
  vi.stubEnv('CONTENT_COPY', kept);
  await folder.check();
  return { ...folder, kept };
}

const shown = () => {
  const found = findPage('sv', address);
  return found && `${found.head.title}: ${plainText(readTree(found))}`;
};

test('a page is built as it was checked, whatever is saved afterwards', async () => {
  const folder = await checkedFolder('Som den var.');
  folder.write(sida, page('Ny', 'Som den blev.'));
  expect(shown()).toBe('Sida: Som den var.');

  vi.stubEnv('CONTENT_COPY', '');
  vi.stubEnv('CONTENT_NOW', '2026-11-24T12:00:00Z');
  expect(shown()).toBe('Ny: Som den blev.');
});

test('a page that the check could not read is not kept', async () => {
  const { kept } = await checkedFolder('En <Fold title="Mer"> utan slut.');
  expect(readdirSync(join(kept, 'checked/content/sv'))).toEqual(['om-forsakringskassan.mdx.json']);
});

test('nothing is kept when no build asks for it', async () => {
  const { check, root } = await checkedFolder('Text.');
  vi.stubEnv('CONTENT_COPY', '');
  await check();
  // Where they would end up without a folder to be in.
  for (const folder of [root, process.cwd()]) expect(existsSync(join(folder, 'checked'))).toBe(false);
});
