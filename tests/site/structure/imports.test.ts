import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';
import { cycles, folderGraph, importGraph, roomOf, upwards } from './importGraph';

const ground = ['error', 'http', 'i18n', 'log', 'metrics', 'settings', 'text'];

const subjects = 4;

/** What is written from whole pages stands above the subjects that a page is made of. */
const rooms: Record<string, number> = {
  source: 2,
  content: 3,
  site: 5,
  ...{ check: 6, markdown: 6, sitemap: 6 },
  ...{ delivery: 7, desk: 7, lean: 7 },
};

/** From the ground up; imports run down. A folder of lib that is named nowhere is a subject. */
function layerOf(file: string): number {
  const [top = '', room = ''] = file.split('/');
  if (top === 'content' || top === 'locales' || top === 'public' || !file.includes('/')) return 0;
  if (top === 'app') return 9;
  if (top === 'components') return 8;
  if (top !== 'lib') return 10;
  if (ground.includes(room)) return 1;
  return rooms[room] ?? subjects;
}

const sources = new Map(
  ['app', 'components', 'lib']
    .flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const graph = importGraph(sources);

test('no file leads back to itself by way of what it imports', () => {
  expect(cycles(graph)).toEqual([]);
});

test('no folder leads back to itself by way of what it imports', () => {
  expect(cycles(folderGraph(graph))).toEqual([]);
});

test('no room of lib or components leads back to itself by way of what its folders import', () => {
  expect(cycles(folderGraph(graph, roomOf))).toEqual([]);
});

test('imports run one way: app, components, lib; in lib from what checks and serves down to what reads files', () => {
  expect(upwards(graph, layerOf)).toEqual([]);
});

test('analytics may ask consent; consent never knows of analytics', () => {
  const asked = [...graph].flatMap(([file, targets]) =>
    /^(lib|components)\/consent\//.test(file) ? targets.filter((target) => /\/analytics\//.test(target)) : [],
  );
  expect(asked).toEqual([]);
});

test('every import of our own code is found where it says', () => {
  const edges = [...graph.values()].flat();
  // Ten imports a file would be many; none would mean that the test reads nothing.
  expect(edges.length).toBeGreaterThan(sources.size);
  expect(graph.get('app/(sv)/[...slug]/page.tsx')).toContain('components/content/ContentPage.tsx');
});

/** A small project in which everything is in its place, with one import more. */
const withImport = (file: string, line: string) =>
  importGraph(
    new Map([
      ['lib/source/a.ts', ''],
      ['lib/content/b.ts', `import { a } from '@/lib/source/a';`],
      ['lib/content/part/c.ts', ''],
      ['lib/terms/d.ts', `import type { b } from '@/lib/content/b';`],
      ['lib/check/e.ts', `import { d } from '../terms/d';`],
      ['components/terms/f.tsx', `export { d } from '@/lib/terms/d';`],
      [file, line],
    ]),
  );

test.each([
  ['a type from above', 'lib/source/a.ts', `import type { b } from '@/lib/content/b';`],
  ['a relative path', 'lib/source/a.ts', `import { b } from '../content/b';`],
  ['an import when it is needed', 'lib/source/a.ts', `const b = await import('@/lib/content/b');`],
  ['a type within a type', 'lib/source/a.ts', `type B = import('../content/b').B;`],
  [
    'a part that asks its whole',
    'lib/content/part/c.ts',
    `export * from '../b'; export * from '@/lib/terms/d';`,
  ],
  ['a subject that asks the check', 'lib/terms/d.ts', `export { e } from '@/lib/check/e';`],
  ['an import over several lines', 'lib/terms/d.ts', `import {\n  f,\n} from '@/components/terms/f';`],
])('%s is seen', (_, file, line) => {
  const changed = withImport(file, line);
  expect(
    [...cycles(changed), ...cycles(folderGraph(changed)), ...upwards(changed, layerOf)].join(),
  ).toContain(file);
});

test('a way round is told as it goes', () => {
  const changed = withImport('lib/source/a.ts', `import { e } from '@/lib/check/e';`);
  expect(cycles(folderGraph(changed))).toEqual([
    'lib/source → lib/check → lib/terms → lib/content → lib/source',
  ]);
  expect(upwards(changed, layerOf)).toEqual(['lib/source/a.ts → lib/check/e.ts']);
});

test('what stands in a comment is no import, and a package is none of ours', () => {
  const changed = withImport(
    'lib/source/a.ts',
    `// from '@/lib/content/b'\n/** from '@/lib/content/b' */\nimport z from 'zod';`,
  );
  expect(changed.get('lib/source/a.ts')).toEqual([]);
});
