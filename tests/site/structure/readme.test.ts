import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folders = 'app|components|content|deploy|docs|lib|locales|tests';
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);

/** What a text calls by its path from the project's root: `lib/terms`, `components/island/Island.tsx`. Patterns name nothing. */
const pathsIn = (text: string) =>
  [...text.matchAll(new RegExp(`\`((?:${folders})(?:/[^\`\\s]*)?)\``, 'g'))]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*…]|\.\.\./.test(path));

// A decision names what there was when it was made; the README what there is.
test('the README names files and folders that are there', () => {
  expect(pathsIn(readFileSync('README.md', 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['README.md', ...decisions])('%s links to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, to = '']) => to,
  );
  expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
});

test('the README names most of what there is to change', () => {
  expect(pathsIn(readFileSync('README.md', 'utf8')).length).toBeGreaterThan(40);
});

test('a decision says why, what was tried, what was decided and what follows, and has a number of its own', () => {
  const numbers = decisions.map((file) => /\/(\d{3})-[a-z0-9-]+\.md$/.exec(file)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect([...new Set(numbers)]).toEqual(numbers);
  for (const file of decisions) {
    const headings = [...readFileSync(file, 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings, file).toEqual(['Why', 'What we tried', 'Decided', 'What follows']);
  }
});
