import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { APIRequestContext, Page } from 'playwright/test';
import { type DownloadFormat, downloadFileNames } from '@/lib/statistics/files/downloadFormats';
import { isCellCode } from '@/lib/statistics/series/cellCodes';
import { needProgram } from '../debian.mjs';
import { type Cell, readSheet } from './dataPrograms/readSheet';
import { expect, test } from './site';

const run = promisify(execFile);

const listAddress = '/statistik-och-analys/serier';
const downloadAddress = (id: string, format: DownloadFormat) =>
  `${listAddress}/${id}/${downloadFileNames[format]}`;

type ReadColumn = { type: string; values: (number | string | null)[] };

/** The columns of the series, by the name of the series and that of the column. */
type ReadSeries = Record<string, Record<string, ReadColumn>>;

const types: Record<string, 'number' | 'text'> = {
  // R
  integer: 'number',
  numeric: 'number',
  character: 'text',
  // pandas; a column of whole numbers with a gap has decimals there
  int64: 'number',
  float64: 'number',
  object: 'text',
};

const programs = [
  { name: 'R', program: 'r', begins: 'figures <- read.csv(', show: 'showFigures.R' },
  { name: 'pandas', program: 'pandas', begins: 'import pandas', show: 'showFigures.py' },
] as const;

for (const { name, program, begins, show } of programs) {
  test(`${name} reads every series by the lines of the page: numbers and years are numbers, and gaps are gaps`, async ({
    page,
    request,
    site,
  }, testInfo) => {
    const interpreter = needProgram(program);
    const example = await exampleOf(page, site.address, begins);
    const address = /"([^"]+)"/.exec(example)?.[1] ?? '';
    expect(address).toContain(downloadAddress('prisbasbelopp', 'csv'));

    const wanted = await describedSeries(request, site.address);
    const script = testInfo.outputPath('script');
    const lines = Object.keys(wanted).flatMap((id) => [
      example.replace(address, site.address + downloadAddress(id, 'csv')),
      `show("${id}", figures)`,
    ]);
    writeFileSync(script, [readFileSync(`tests/e2e/dataPrograms/${show}`, 'utf8'), ...lines, ''].join('\n'));
    const { stdout } = await run(interpreter, [script], { maxBuffer: 2 ** 26 });
    expect(shownSeries(stdout)).toEqual(wanted);
  });
}

for (const format of ['csv', 'xlsx'] as const) {
  test(`LibreOffice in Swedish has the types of every series: ${format}${format === 'csv' ? ', by the line of the page' : ''}`, async ({
    page,
    request,
    site,
  }, testInfo) => {
    const soffice = needProgram('libreOffice');
    const example = await exampleOf(page, site.address, 'soffice ');
    const filter = /(--infilter=)"([^"]+)"/.exec(example)?.slice(1).join('') ?? '';
    expect(filter).not.toBe('');

    const wanted = await describedSeries(request, site.address);
    const profile = testInfo.outputPath('profile');
    mkdirSync(`${profile}/user`, { recursive: true });
    writeFileSync(`${profile}/user/registrymodifications.xcu`, swedishSettings);
    const files: string[] = [];
    for (const id of Object.keys(wanted)) {
      const file = testInfo.outputPath(`${id}.${format}`);
      writeFileSync(file, await (await request.get(site.address + downloadAddress(id, format))).body());
      files.push(file);
    }
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'fods'];
    if (format === 'csv') options.push(filter);
    await run(soffice, [...options, '--outdir', testInfo.outputPath(), ...files]);

    for (const [id, columns] of Object.entries(wanted)) {
      const [, ...rows] = readSheet(readFileSync(testInfo.outputPath(`${id}.fods`), 'utf8'));
      const read = Object.values(columns).map((_, place) => rows.map((row) => readCell(row[place])));
      // A year is a number in its cell, also in a column that has other texts ("december 2010").
      const cells = Object.values(columns).map(({ values }) =>
        values.map((value) => (format === 'csv' && /^\d+$/.test(String(value)) ? Number(value) : value)),
      );
      expect([id, read]).toEqual([id, cells]);
    }
  });
}

const swedishSettings = `<?xml version="1.0"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

/** A number, a text, or nothing where a code stands as text; what is taken for anything else is told with its type. */
function readCell(cell: Cell | undefined): ReadColumn['values'][number] {
  if (cell?.type === 'float') return Number(cell.value);
  if (cell?.type === 'string') return isCellCode(cell.value) ? null : cell.value;
  return `${cell?.type}: ${cell?.value}`;
}

/** The lines to copy that begin so. */
async function exampleOf(page: Page, site: string, begins: string): Promise<string> {
  await page.goto(`${site}/statistik-och-analys/api`);
  const examples = await page.getByRole('main').locator('pre').allTextContents();
  return examples.find((text) => text.startsWith(begins)) ?? '';
}

/** What the site itself says of its series: the types of their columns (CSV on the Web), and their values (JSON). */
async function describedSeries(request: APIRequestContext, site: string): Promise<ReadSeries> {
  const read = async (path: string) => await (await request.get(site + path)).json();
  const { series } = await read(`${listAddress}.json`);
  const described: ReadSeries = {};
  for (const { id } of series) {
    const { tableSchema } = await read(downloadAddress(id, 'csvMetadata'));
    const { rows } = await read(downloadAddress(id, 'json'));
    described[id] = Object.fromEntries(
      tableSchema.columns.map(({ name, datatype }: { name: string; datatype: string }) => {
        const type = ['gYear', 'integer', 'decimal'].includes(datatype) ? 'number' : 'text';
        const values = rows.map(({ values }: { values: Record<string, ReadColumn['values'][number]> }) => {
          const value = values[name] ?? null;
          return type === 'number' && value !== null ? Number(value) : value;
        });
        return [name, { type, values }];
      }),
    );
  }
  expect(Object.keys(described).length).toBeGreaterThan(1);
  return described;
}

/** The lines that dataPrograms/showFigures writes. */
function shownSeries(output: string): ReadSeries {
  const shown: ReadSeries = {};
  for (const line of output.trimEnd().split('\n')) {
    const [id = '', name = '', typeName = '', ...cells] = line.split('\t');
    const type = types[typeName] ?? typeName;
    const values = cells.map((cell) => (cell === '' ? null : type === 'number' ? Number(cell) : cell));
    shown[id] = { ...shown[id], [name]: { type, values } };
  }
  return shown;
}
