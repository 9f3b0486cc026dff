import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savePage } from '@/lib/desk/page/savePage';
import { undoLast } from '@/lib/desk/store/undoLog';

const file = 'content/sv/brod.mdx';
const address = '/brod';
const bread =
  '---\ntitle: Bröd\ndescription: Om bröd.\nowner: Bageriet\nupdated: 2026-11-24\nsources:\n  - title: Bageriet\n    validity: odaterad\n---\n\nRåg.\n\nVete.\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-save-'));
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
  // The page above it.
  writeFileSync(join(root, 'content/sv/om-forsakringskassan.mdx'), bread.replaceAll('Bröd', 'Mat'));
  write(bread);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = () => readFileSync(join(root, file), 'utf8');
const write = (text: string) => writeFileSync(join(root, file), text);

const owner = (values: Record<string, unknown>) =>
  savePage(root, { address, base: bread, change: { kind: 'head', values } });

test('a field of the head that another has changed meanwhile is told, and other fields stay both', () => {
  const theirs = bread.replace('Bageriet', 'Kvarnen');
  write(theirs);
  expect(() => owner({ owner: 'Redaktionen' })).toThrow(
    expect.objectContaining({
      status: 409,
      message:
        'Någon annan har ändrat fältet Ansvarig roll medan du skrev. Där står nu: Kvarnen. Spara igen om din text ska stå i stället.',
      more: { now: theirs },
    }),
  );
  expect(read()).toBe(theirs);
  owner({ reviewed: '2026-11-25' });
  expect(read()).toBe(theirs.replace('updated:', 'reviewed: 2026-11-25\nupdated:'));
});

test('what another has written in the same lines is not overwritten', () => {
  const theirs = bread.replace('Råg.', 'Korn.');
  write(theirs);
  const mine = { kind: 'replace', start: 11, end: 11, written: 'Havre.' } as const;
  expect(() => savePage(root, { address, base: bread, change: mine })).toThrow(
    expect.objectContaining({ status: 409, more: { theirs: 'Korn.\n', now: theirs, start: 11, end: 11 } }),
  );
  expect(read()).toBe(theirs);
});

test('a page without faults never gets one, and one with faults can be mended a part at a time', () => {
  const change = { kind: 'replace', start: 11, end: 11, written: '[a](/nowhere)' } as const;
  expect(() => savePage(root, { address, base: bread, change })).toThrow('Texten är inte sparad');
  const broken = bread.replace('Råg.', '[a](/nowhere)').replace('Vete.', '[b](/nothing)');
  write(broken);
  const mended = { kind: 'replace', start: 11, end: 11, written: 'Råg.' } as const;
  expect(savePage(root, { address, base: broken, change: mended }).faults).toHaveLength(1);
  expect(read()).toBe(broken.replace('[a](/nowhere)', 'Råg.'));
});

test('what is saved is told by its lines as they are now', () => {
  write(bread.replace('---\n\nRåg', '---\n\nBröd.\n\nRåg'));
  const change = { kind: 'replace', start: 11, end: 11, written: 'Korn.' } as const;
  expect(savePage(root, { address, base: bread, change })).toEqual({ faults: [], start: 13, end: 13 });
});

test('the whole text keeps the line endings of its file', () => {
  const lines = bread.replaceAll('\n', '\r\n');
  write(lines);
  const change = { kind: 'whole', written: bread.replace('Råg.', 'Korn.') } as const;
  savePage(root, { address, base: lines, change });
  expect(read()).toBe(lines.replace('Råg.', 'Korn.'));
});

test('a page that names its translation is named by it in the same step, unless that one names another', () => {
  const english = 'content/english/bread.mdx';
  const readEnglish = () => readFileSync(join(root, english), 'utf8');
  mkdirSync(join(root, 'content/english'));
  writeFileSync(join(root, 'content/english/index.mdx'), bread.replaceAll('Bröd', 'Food'));
  writeFileSync(join(root, english), bread.replaceAll('Bröd', 'Bread'));
  owner({ translation: '/english/bread' });
  expect(read()).toContain('\ntranslation: /english/bread\n');
  expect(readEnglish()).toBe(
    bread.replaceAll('Bröd', 'Bread').replace('sources:', 'translation: /brod\nsources:'),
  );
  undoLast(root);
  expect([read(), readEnglish()]).toEqual([bread, bread.replaceAll('Bröd', 'Bread')]);

  const taken = bread.replace('owner:', 'translation: /om-forsakringskassan\nowner:');
  writeFileSync(join(root, english), taken);
  expect(() => owner({ translation: '/english/bread' })).toThrow('Inget är sparat');
  expect(readEnglish()).toBe(taken);
});
