import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '@/lib/desk/store/runCommand';
import { saveData } from '@/lib/desk/table/tables';
import { changeFile } from '@/lib/source/transaction/FileChange';

vi.mock('@/lib/desk/store/runCommand');

const table = 'content/data/bread.csv';
const redirects = 'content/redirects.json';
let root = '';

const read = (file: string, folder = root) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string, folder = root) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-data-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
  write(redirects, '{}');
  write(table, 'råg');
  vi.mocked(runCommand).mockImplementation(async (folder, [name]) => {
    if (name === 'redirect')
      write(redirects, JSON.stringify({ ...JSON.parse(read(redirects, folder)), '/vete': null }), folder);
    return { isDone: true, said: '{"faults":[]}' };
  });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const save = () => saveData(root, 'Rad', [changeFile(root, table, 'korn')], [['redirect', '/vete']]);

test('a page that is moved while a table is checked keeps its redirect, beside that of the table', async () => {
  const saved = save();
  write(redirects, '{ "/brod": "/limpa" }');
  await saved;
  expect([read(table), JSON.parse(read(redirects))]).toEqual(['korn', { '/brod': '/limpa', '/vete': null }]);
});

test('a table that another saves while it is checked is not written over', async () => {
  const saved = save();
  write(table, 'dinkel');
  await expect(saved).rejects.toThrow(`${table} har ändrats medan kommandot arbetade.`);
  expect([read(table), read(redirects)]).toEqual(['dinkel', '{}']);
});
