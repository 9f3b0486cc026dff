import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withCopyOfContent } from '@/lib/desk/store/copyContent';
import { saveFiles } from '@/lib/desk/store/undoLog';

let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-file-'));
  root = join(folder, 'work');
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere/secret.mdx'), 'theirs');
  symlinkSync(join(folder, 'elsewhere'), join(root, 'content/sv/linked'));
  symlinkSync(join(folder, 'elsewhere/secret.mdx'), join(root, 'content/sv/secret.mdx'));
  symlinkSync('nothing', join(root, 'content/sv/broken.mdx'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (file: string) =>
  saveFiles(root, 'a change', [{ file, before: undefined, after: Buffer.from('mine') }]);

test.each([
  ['above the project', '../elsewhere/new.mdx'],
  ['above it, by way of the content', 'content/../../elsewhere/new.mdx'],
  ['beside the content', 'package.json'],
  ['in what git keeps', '.git/hooks/post-commit'],
  ['in the desk’s own folder', '.desk/key'],
  ['at the root of the disk', '/elsewhere/new.mdx'],
  ['by the other slash', 'content/..\\new.mdx'],
  ['in a folder that a link leads to', 'content/sv/linked/new.mdx'],
  ['in a file that a link leads to', 'content/sv/secret.mdx'],
  ['in the content as if it were a file', 'content'],
])('nothing is written %s', (_, file) => {
  expect(() => save(file)).toThrow(`Redaktionen skriver inte i ${file}.`);
  expect(existsSync(join(folder, 'elsewhere/new.mdx'))).toBe(false);
  expect(readFileSync(join(folder, 'elsewhere/secret.mdx'), 'utf8')).toBe('theirs');
});

test('a new page and a new picture are written, in folders that are made for them', () => {
  save('content/sv/new/page.mdx');
  save('public/bilder/new.webp');
  expect(readFileSync(join(root, 'public/bilder/new.webp'), 'utf8')).toBe('mine');
});

test('what is tried on a copy of the content comes out nowhere else', async () => {
  await withCopyOfContent(root, async (copy) => {
    writeFileSync(join(copy, 'content/sv/secret.mdx'), 'mine');
    expect(existsSync(join(copy, 'content/sv/linked'))).toBe(false);
    expect(existsSync(join(copy, 'content/sv/broken.mdx'))).toBe(false);
  });
  expect(readFileSync(join(folder, 'elsewhere/secret.mdx'), 'utf8')).toBe('theirs');
});
