import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFiles, undoLast } from '@/lib/desk/store/undoLog';
import { changeRow, listTables, openTable } from '@/lib/desk/table/tables';
import { termAddress } from '@/lib/terms/termAddresses';

const terms = 'content/data/terms.yaml';
const publications = 'content/data/publications.csv';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rows-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string, folder = root) => readFileSync(join(folder, file), 'utf8');

/** Lines that went and lines that came, as git tells them. */
const changed = (file: string) =>
  diffLines(read(file, '.'), read(file)).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'}${line}`)
      : [],
  );

/** A row of the table, with other cells. */
function rowWith(file: string, id: string | undefined, values: Record<string, string>) {
  const { base, columns, rows } = openTable(root, file);
  const row = rows.find(({ cells }) => cells[0] === id);
  const cells = columns.map((name, index) => values[name] ?? row?.cells[index] ?? '');
  return { file, base, cells, row: row && { start: row.start, end: row.end } };
}

test('terms and publications have forms made from their schema, by names that an editor knows', () => {
  expect(listTables(root)).toEqual(
    expect.arrayContaining([
      { file: terms, title: 'Termer' },
      { file: publications, title: 'Publikationer' },
    ]),
  );
  const fields = [...openTable(root, terms).fields, ...openTable(root, publications).fields];
  for (const { name, label, help } of fields) expect([label, help, name]).not.toContain('');
  expect(fields.filter(({ label, name }) => label === name)).toEqual([]);
  expect(fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'definition', isRequired: true, maxLength: 500 }),
      expect.objectContaining({ name: 'related', kind: 'list', isRequired: false }),
      expect.objectContaining({ name: 'summary', isRequired: true }),
      expect.objectContaining({ name: 'note', isRequired: false }),
      expect.objectContaining({ name: 'recorded', isToday: true }),
      expect.objectContaining({
        name: 'subject',
        kind: 'choice',
        choices: expect.arrayContaining([{ value: 'barn-och-familj', label: 'Barn och familj' }]),
      }),
    ]),
  );
});

/** Does it without the check, which takes the whole site: that is tried at the desk itself. */
function write(given: ReturnType<typeof rowWith>, to?: string) {
  const { change, commands } = changeRow(root, { ...given, to });
  saveFiles(root, 'Rad', [change]);
  return commands;
}

/** The first of the file without quotes, so that the test knows its lines. */
function plainTerm() {
  const { columns, rows } = openTable(root, terms);
  const row = rows.find(({ cells }) => !/[":#]/.test(cells.slice(1, 6).join('')));
  return Object.fromEntries(columns.map((name, index) => [name, row?.cells[index] ?? '']));
}

test('a term that is mended is one line, a new one stands in the order of the letters, and both are undone', () => {
  const { id = '', term, definition } = plainTerm();
  expect(write(rowWith(terms, id, { definition: `${definition} Mer.` }))).toEqual([]);
  expect(changed(terms)).toEqual([`-  definition: ${definition}`, `+  definition: ${definition} Mer.`]);

  const values = {
    id: 'ny-term',
    term: `${term} x`,
    definition: 'En term: ny.',
    source: 'https://example.se',
  };
  expect(write(rowWith(terms, undefined, { ...values, related: id }))).toEqual([]);
  expect(changed(terms).slice(2)).toEqual([
    '+- id: ny-term',
    `+  term: ${term} x`,
    '+  definition: "En term: ny."',
    '+  source: https://example.se',
    '+  related:',
    `+    - ${id}`,
  ]);
  const ids = openTable(root, terms).rows.map(({ cells }) => cells[0]);
  expect(ids.indexOf('ny-term')).toBe(ids.indexOf(id) + 1);
  undoLast(root);
  undoLast(root);
  expect(changed(terms)).toEqual([]);
});

test('a publication is one line, as a spreadsheet program writes it', () => {
  const last = openTable(root, publications).rows.at(-1)?.cells ?? [];
  const { cells, ...copy } = rowWith(publications, last[0], { id: 'ny', title: 'Ny "här", nu' });
  write({ ...copy, cells, row: undefined });
  expect(changed(publications)).toEqual([expect.stringMatching(/^\+ny,.*,"Ny ""här"", nu",/)]);
});

test('the page of a row that is gone leads elsewhere, or is gone for good', () => {
  const { id = '' } = plainTerm();
  const from = termAddress(id);
  const { cells, ...gone } = rowWith(terms, id, {});
  expect(changeRow(root, { ...gone, to: '/om-webbplatsen' }).commands).toEqual([
    ['redirect', from, '/om-webbplatsen'],
  ]);
  expect(changeRow(root, gone).commands).toEqual([['redirect', from]]);
  expect(changeRow(root, { ...gone, cells: cells.with(0, 'ny') }).commands).toEqual([
    ['redirect', from, termAddress('ny')],
  ]);
  expect(changeRow(root, gone).change.after?.toString()).not.toContain(`- id: ${id}\n`);
});

test('what another has saved in the same row is not written over, and in another row it stays', () => {
  const { id = '', definition = '' } = plainTerm();
  const mine = rowWith(terms, id, { definition: 'Min.' });
  const before = read(terms);
  writeFileSync(join(root, terms), before.replace(definition, 'Din.'));
  expect(() => write(mine)).toThrow('Någon annan har ändrat samma rad.');
  const other = openTable(root, terms).rows.at(-1)?.cells[0];
  writeFileSync(join(root, terms), before.replace(`- id: ${other}\n`, `# Ny rad.\n- id: ${other}\n`));
  write(mine);
  expect(changed(terms)).toEqual([`-  definition: ${definition}`, '+  definition: Min.', '+# Ny rad.']);
});
