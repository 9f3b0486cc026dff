import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planCommand } from '@/lib/desk/page/planCommand';
import { saveFiles } from '@/lib/desk/store/undoLog';

const bread =
  '---\ntitle: Bröd\ndescription: Om bröd.\nupdated: 2026-11-24\nsources:\n  - title: Bageriet\n    validity: odaterad\n---\n\nRåg.\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-plan-'));
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
  write('om-forsakringskassan', bread);
  write('brod', bread);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const pathOf = (name: string) => join(root, `content/sv/${name}.mdx`);
const read = (name: string) => readFileSync(pathOf(name), 'utf8');
const write = (name: string, text: string) => writeFileSync(pathOf(name), text);

test('what others save while a command works is not written over', async () => {
  const asked = planCommand(root, 'move', ['/brod', '/limpa']);
  write('brod', `${bread}\nVete.\n`);
  write('om-forsakringskassan', `${bread}\nKorn.\n`);
  write('ny', bread);
  const { isDone, changes } = await asked;
  expect([isDone, changes.map(({ file }) => file)]).toEqual([
    true,
    expect.not.arrayContaining(['content/sv/ny.mdx', 'content/sv/om-forsakringskassan.mdx']),
  ]);
  expect(() => saveFiles(root, 'Flyttad sida', changes)).toThrow(
    'content/sv/brod.mdx har ändrats medan kommandot arbetade.',
  );
  expect(read('brod')).toContain('Vete.');
  write('brod', bread);
  saveFiles(root, 'Flyttad sida', changes);
  expect([read('limpa'), read('om-forsakringskassan'), read('ny')]).toEqual([
    bread,
    `${bread}\nKorn.\n`,
    bread,
  ]);
});
