import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildEnvironment } from '@/lib/delivery/build/buildEnvironment';
import { buildIslands } from '@/lib/delivery/build/buildIslands';
import { bundleServer } from '@/lib/delivery/build/bundleServer';
import { compressByDictionary } from '@/lib/delivery/build/dictionary/compressByDictionary';
import { makeDictionary } from '@/lib/delivery/build/dictionary/makeDictionary';
import { writeDictionaryForm, writeSiteFile } from '@/lib/delivery/build/writeSiteFile';
import { readSettings } from '@/lib/settings/readSettings';
import { writeXlsx } from '@/lib/source/table/writeXlsx';

/** Each step of ours that makes bytes, made into files. Next's own steps are compared by `npm run bench -- --only bytes`. */
const steps: Record<string, (folder: string) => Promise<unknown>> = {
  'what is written into the pages': async (folder) => {
    const environment = JSON.stringify(await buildEnvironment(readSettings({})));
    await writeSiteFile(join(folder, 'environment'), Buffer.from(environment), 'text/plain', 5);
  },
  'the script of the islands': async (folder) => {
    const { code, address } = buildIslands();
    await writeSiteFile(join(folder, 'islands'), Buffer.from(address + code), 'text/javascript', 5);
  },
  'the server': (folder) => bundleServer(process.cwd(), folder),
  'a page compressed by the dictionary': async (folder) => {
    const pages = ['rye', 'wheat'].map((bread) => `<html><head></head><body><nav>Bread</nav><p>${bread}</p>`);
    const compressed = await compressByDictionary(Buffer.from(pages[0] ?? ''), makeDictionary(pages));
    writeDictionaryForm(join(folder, 'page'), compressed);
  },
  'a workbook': async (folder) => {
    const bytes = await writeXlsx('Bread', ['name'], [{ name: 'rye' }, { name: 'wheat' }]);
    await writeSiteFile(join(folder, 'workbook'), Buffer.from(bytes), 'application/zip', 5);
  },
};

async function filesOf(step: (folder: string) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await step(folder);
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
}

test.each(Object.entries(steps))('%s: the same twice', async (_, step) => {
  const [first, second] = [await filesOf(step), await filesOf(step)];
  expect(first.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});
