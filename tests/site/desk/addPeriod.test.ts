import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPeriod, periodForm } from '@/lib/desk/table/addPeriod';
import { openTable } from '@/lib/desk/table/tables';

const file = 'content/data/statistics/vab-andel-man-2020-2023.csv';
const today = new Date('2027-02-01T12:00:00Z');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'period-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string, folder = root) => readFileSync(join(folder, path), 'utf8');

/** Lines that went and lines that came, as git tells them. */
const changed = (path: string) =>
  diffLines(read(path, '.'), read(path)).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'}${line}`)
      : [],
  );

const finding =
  'Mäns andel var 39,2 procent 2020, 39,7 procent 2021, 39,1 procent 2022, 38,6 procent 2023 och 39,5 procent 2024.';

const source = { title: 'Ett exempel', address: 'https://example.se/vab', validity: '2024' };

const ofAnotherYear = {
  period: '2020–2024, 5 år',
  'charts.0': finding,
  'keyFigure.row': '2024',
  'keyFigure.text': 'av dagarna med vab 2024 gick till män.',
};

/** A year more, with the texts that are given written anew. */
function add(texts: Record<string, string>, { period = '2024', figure = '39.5' } = {}) {
  const form = periodForm(root, file);
  const { base } = openTable(root, file);
  const own = Object.fromEntries((form?.texts ?? []).map(({ name, text }) => [name, text]));
  return addPeriod(
    root,
    { file, base, period, rows: [['', figure, '']], source, texts: { ...own, ...texts } },
    today,
  );
}

test('a year more is a row, and all that a reader is told of it, and no other line', async () => {
  expect(periodForm(root, file)).toMatchObject({ latest: '2023', measures: ['andel_man'] });
  await add(ofAnotherYear);
  expect(changed(file)).toEqual(['+2024,39.5,https://example.se/vab']);
  expect(changed(file.replace('.csv', '.yaml'))).toEqual([
    '-period: 2020–2023, 4 år',
    '+period: 2020–2024, 5 år',
    '+  - title: Ett exempel',
    '+    address: https://example.se/vab',
    '+    validity: "2024"',
    '-rowCount: 4',
    '+rowCount: 5',
    expect.stringMatching(/^- {4}finding: /),
    `+    finding: ${finding}`,
    '-  row: "2023"',
    '-  text: av dagarna med vab 2023 gick till män.',
    '+  row: "2024"',
    '+  text: av dagarna med vab 2024 gick till män.',
  ]);
  expect(changed('content/data/datasets.yaml')).toEqual([
    expect.stringMatching(/^- {2}modified: /),
    '+  modified: 2027-02-01',
  ]);
});

test.each(['39,5', '39.5', ' 39,5 '])(
  'a figure is written as the table has it, typed as "%s"',
  async (figure) => {
    await add(ofAnotherYear, { figure });
    expect(changed(file)).toEqual(['+2024,39.5,https://example.se/vab']);
  },
);

test('a figure is written with a comma in a table that Swedish Excel has saved', async () => {
  const ofExcel = read(file)
    .replaceAll(',', ';')
    .replace(/(\d)\.(\d)/g, '$1,$2');
  writeFileSync(join(root, file), ofExcel);
  await add(ofAnotherYear, { figure: '39.5' });
  expect(read(file)).toContain('\n2024;39,5;https://example.se/vab');
});

test('a sentence that says another figure than the series stops it, and nothing is written', async () => {
  const wrong = { period: '2020–2024, 5 år', 'charts.0': 'Mäns andel var 77 procent 2024.' };
  await expect(add(wrong)).rejects.toMatchObject({
    status: 422,
    more: {
      faults: [
        {
          file: file.replace('.csv', '.yaml'),
          message: expect.stringMatching(/^Talet 77 står inte i serien\./),
        },
      ],
    },
  });
  expect(changed(file)).toEqual([]);
});

test('a year that is there already, and none at all, is refused', async () => {
  await expect(add({}, { period: '2023' })).rejects.toThrow('2023 finns redan i serien.');
  await expect(add({}, { period: ' ' })).rejects.toThrow('Skriv vilken tid som de nya siffrorna gäller.');
});
