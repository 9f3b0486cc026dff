import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastStep, saveFiles, undoLast } from '@/lib/desk/store/undoLog';
import { changeFile } from '@/lib/source/transaction/FileChange';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'undo-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/bread.mdx'), 'one');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = () => readFileSync(join(root, 'content/bread.mdx'), 'utf8');

const save = (text: string) => saveFiles(root, text, [changeFile(root, 'content/bread.mdx', text)]);

test('each save can be taken back, the last one first, by whoever opens the folder again', () => {
  save('two');
  save('three');
  expect(lastStep(root)).toBe('three');
  expect(undoLast(root)).toBe('three');
  expect(read()).toBe('two');
  undoLast(root);
  expect(read()).toBe('one');
  expect(lastStep(root)).toBeUndefined();
  expect(() => undoLast(root)).toThrow('Det finns inget att ångra.');
});

test('a file that was made goes, and one that was removed comes back', () => {
  saveFiles(root, 'both', [
    changeFile(root, 'content/bread.mdx', undefined),
    changeFile(root, 'content/sv/new/rolls.mdx', 'rolls'),
  ]);
  undoLast(root);
  expect(read()).toBe('one');
  expect(existsSync(join(root, 'content/sv/new'))).toBe(false);
});

test('what somebody wrote since is not lost', () => {
  save('two');
  writeFileSync(join(root, 'content/bread.mdx'), 'theirs');
  expect(() => undoLast(root)).toThrow('content/bread.mdx har ändrats utanför redaktionen');
  expect(read()).toBe('theirs');
  expect(lastStep(root)).toBe('two');
});

test('git takes no notice of what the desk keeps', () => {
  save('two');
  expect(readFileSync(join(root, '.desk/.gitignore'), 'utf8')).toBe('*\n');
});
