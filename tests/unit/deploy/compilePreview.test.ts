import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compilePreview } from '@/deploy/preview/compilePreview.mjs';

let root = '';
let said: string[] = [];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** In place of `next build`, each time with what it was called with. */
const next = (does: string) =>
  write(
    'node_modules/next/dist/bin/next',
    `const fs = require('node:fs');
     fs.appendFileSync('compiled', process.argv.slice(2).join(' ') + '\\n');
     const mark = '.next-desk/code-version';
     ${does}`,
  );

const compiledTimes = () => readFileSync(join(root, 'compiled'), 'utf8').split('\n').length - 1;

const compile = () => compilePreview(root, 1);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  vi.stubEnv('BUILD_DIR', '.next-desk');
  vi.stubEnv('SITE_URL', undefined);
  for (const file of ['app/page.tsx', 'components/a/A.tsx', 'lib/a/a.ts', 'locales/sv/a.json'])
    write(file, file);
  for (const file of ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    write(file, '{}');
  write('content/sv/a.mdx', 'A');
  next('');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

test('the preview is compiled once, without its pages, and whoever waits is told', async () => {
  expect(await compile()).toBe(true);
  expect(said[0]).toMatch(/^Förhandsvisningen förbereds\. Det behövs första gången/);
  said = [];
  expect(await compile()).toBe(true);
  expect(said).toEqual([]);
  expect(readFileSync(join(root, 'compiled'), 'utf8')).toBe('build --experimental-build-mode compile\n');
});

test.each([
  'app/page.tsx',
  'app/ny/page.tsx',
  'components/a/A.tsx',
  'lib/a/a.ts',
  'locales/sv/a.json',
  'next.config.ts',
  'package-lock.json',
])('it is compiled anew when %s is another', async (file) => {
  await compile();
  write(file, 'annat');
  await compile();
  expect(compiledTimes()).toBe(2);
});

test('it is compiled anew when a file is gone, has another name, or a setting is another', async () => {
  await compile();
  rmSync(join(root, 'lib/a/a.ts'));
  await compile();
  expect(compiledTimes()).toBe(2);
  write('lib/a/b.ts', 'lib/a/a.ts');
  await compile();
  expect(compiledTimes()).toBe(3);
  vi.stubEnv('SITE_URL', 'https://om.example.se');
  await compile();
  expect(compiledTimes()).toBe(4);
});

test('what is written in content/ and public/ needs no compiling', async () => {
  await compile();
  write('content/sv/a.mdx', 'B');
  write('content/sv/b.mdx', 'B');
  write('public/bilder/a.webp', 'RIFF');
  await compile();
  expect(compiledTimes()).toBe(1);
});

test('what was left half done is not taken for whole', async () => {
  await compile();
  write('lib/a/a.ts', 'annat');
  next(`process.kill(process.pid, 'SIGKILL');`);
  expect(await compile()).toBe(false);
  // The code is again what it was when it was last compiled, but what came of it is not.
  write('lib/a/a.ts', 'lib/a/a.ts');
  next('');
  expect(await compile()).toBe(true);
  expect(compiledTimes()).toBe(3);
});

test('what Next says of a fault is shown, with what to do', async () => {
  next(`console.log('./lib/a/a.ts:1:1 Unexpected token'); process.exit(1);`);
  expect(await compile()).toBe(false);
  expect(said.at(-1)).toMatch(/Unexpected token[\s\S]*gick inte att förbereda\. Visa det som står ovanför/);
});

test('of two desks that are opened at once, one waits for what the other compiles', async () => {
  // As the other one does when it is done.
  await compile();
  const version = readFileSync(join(root, '.next-desk/code-version'), 'utf8');
  rmSync(join(root, '.next-desk/code-version'));
  next(
    `fs.writeFileSync(mark, '${version}');
     console.error('⨯ Another \\u001b[36mnext build\\u001b[39m process is already running.');
     process.exit(1);`,
  );
  expect(await compile()).toBe(true);
  expect(said.at(-1)).toBe('En annan redaktion förbereder samma förhandsvisning. Den här väntar på den.');
  expect(compiledTimes()).toBe(2);
});

test('a folder that cannot be written in is told of', async () => {
  write('.next-desk', 'a file');
  expect(await compile()).toBe(false);
  expect(said).toEqual([expect.stringMatching(/mappen \S+\.next-desk går inte att skriva i/)]);
});
