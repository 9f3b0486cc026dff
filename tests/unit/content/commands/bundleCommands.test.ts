import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundleCommands } from '@/lib/check/bundleCommands.mjs';

const command = 'lib/check/commands/content.ts';

/** A project whose command prints a word that it imports. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'commands-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('package.json', '{}');
  write('package-lock.json', '{}');
  write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  write(
    command,
    "import { word } from '@/lib/word';\nimport { locale } from '@/locales/sv.json';\nprocess.stdout.write([word, locale].join(' '));\n",
  );
  write('lib/check/checkThread.ts', '');
  write('lib/word.ts', "export const word: string = 'ett';\n");
  write('locales/sv.json', '{ "locale": "sv" }');
  return { root, write };
}

const output = (folder: string) =>
  execFileSync(process.execPath, [join(folder, 'content.js')], { encoding: 'utf8' });

test('the commands are compiled once, and again when something in them has changed', async () => {
  const { root, write } = project();
  const first = await bundleCommands(root);
  expect(output(first)).toBe('ett sv');
  expect(await bundleCommands(root)).toBe(first);

  write('lib/word.ts', "export const word: string = 'fyra';\n");
  const second = await bundleCommands(root);
  expect(output(second)).toBe('fyra sv');
  write('locales/sv.json', '{ "locale": "svenska" }');
  expect(output(await bundleCommands(root))).toBe('fyra svenska');
});

test('two commands that are started at the same moment do not disturb each other', async () => {
  const { root } = project();
  const folders = await Promise.all([bundleCommands(root), bundleCommands(root)]);
  expect(folders.map(output)).toEqual(['ett sv', 'ett sv']);
});

test('what another command is writing is left alone, and what was left behind long ago is removed', async () => {
  const { root, write } = project();
  const inCache = (name: string) => join('node_modules/.cache/content', name);
  for (const name of ['new-now', 'new-long-ago', 'long-ago']) write(inCache(`${name}/content.js`), '');
  for (const name of ['new-long-ago', 'long-ago']) utimesSync(join(root, inCache(name)), 0, 0);

  expect(output(await bundleCommands(root))).toBe('ett sv');
  const isLeft = (name: string) => existsSync(join(root, inCache(name)));
  expect(['new-now', 'new-long-ago', 'long-ago'].filter(isLeft)).toEqual(['new-now']);
});
