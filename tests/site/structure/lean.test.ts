import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';

/** How Next writes HTML, where it lays its files, and what it does not promise to keep. */
const ofNext =
  /__next_f|\/_next\/|\bnext\/dist\b|TURBOPACK|data-precedence|noModule|prerender-manifest|\bwebpack\b/;

const isOfNext = (file: string) => ofNext.test(readFileSync(file, 'utf8'));

test('lib/lean is the one room that knows how Next writes HTML and where it lays its files', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs|css)$/));
  const knowing = [...files, 'next.config.ts'].filter(isOfNext);
  expect(knowing.filter((file) => !file.startsWith('lib/lean/'))).toEqual([]);
  expect(knowing.length).toBeGreaterThan(2);
});
