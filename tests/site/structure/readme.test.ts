import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '@/lib/check/commands/runContent';
import { variables } from '@/lib/settings/readSettings';
import packages from '@/package.json';

const readme = readFileSync('README.md', 'utf8');
const folders = 'app|components|content|deploy|docs|lib|locales|tests';
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);

/** What a text calls by its path from the project's root: `lib/terms`, `components/island/Island.tsx`. Patterns name nothing. */
const pathsIn = (text: string) =>
  [...text.matchAll(new RegExp(`\`((?:${folders})(?:/[^\`\\s]*)?)\``, 'g'))]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*…]|\.\.\./.test(path));

const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** `npm run build`, `npm start`. */
const scriptsIn = (text: string) => names(text, /\bnpm (?:run )?((?<=run )[\w:]+|start\b|test\b)/g);

// A decision names what there was when it was made; the README what there is.
test('the README names files and folders that are there', () => {
  expect(pathsIn(readme).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['README.md', ...decisions])('%s links to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, to = '']) => to,
  );
  expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
});

test('the README names most of what there is to change', () => {
  expect(pathsIn(readme).length).toBeGreaterThan(40);
});

test('the README tells of every setting', () => {
  const [, table = ''] = /\n## Settings\n(.*?)\n\n\*\*/s.exec(readme) ?? [];
  // Where things are, which is asked before anything that could check it can be read.
  const places = ['BUILD_DIR', 'CONTENT_ROOT', 'EARLIER_SITE'];
  expect(names(table, /^\| `(\w+)`/gm).sort()).toEqual([...variables, ...places].sort());
});

test.each(['README.md', 'deploy/README.md'])('%s names scripts that are there', (file) => {
  const named = scriptsIn(readFileSync(file, 'utf8'));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(packages.scripts, name))).toEqual([]);
});

test('the README tells of every script, and of every command of the editors', () => {
  const named = new Set(scriptsIn(readme));
  expect(Object.keys(packages.scripts).filter((name) => !named.has(name))).toEqual([]);
  const row = /^\| `npm run content` .*$/m.exec(readme)?.[0] ?? '';
  expect(names(row.split(': ')[1] ?? '', /`(\w+)`/g)).toEqual(Object.keys(commands));
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
