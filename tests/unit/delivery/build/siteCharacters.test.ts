import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteCharacters } from '@/lib/delivery/build/siteCharacters';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'characters-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('every character of pages, texts and data is among them, in whatever folder', () => {
  const folder = folderWith({ 'a/b/page.mdx': 'čç\n', 'sv.json': '"ő"', 'data/x.csv': '½,‰' });
  expect(siteCharacters([folder])).toContain('č');
  for (const character of 'čçő½‰') expect(siteCharacters([folder])).toContain(character);
});

test('other files do not matter, nor do line breaks and tabs', () => {
  const folder = folderWith({ 'photo.jpg': 'ř', 'page.mdx': '\r\n\t' });
  expect(siteCharacters([folder])).toBe(siteCharacters([]));
});

test('letters, digits and signs are always there, once each and in order', () => {
  const characters = [...siteCharacters([])];
  for (const character of 'abc ABC 019 åäö ÅÄÖ !"#%&/()=? \u00a0–−“”’')
    expect(characters).toContain(character);
  expect(characters).toEqual([...new Set(characters)].sort());
});
