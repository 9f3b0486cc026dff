import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isTaken } from '@/lib/check/checks/checkAddress';
import { filesIn } from './filesIn';

const routes = filesIn('app', /^(page|route)\.(\w+\.)?tsx?$/).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const withParameters = routes.filter(({ file }) => file.includes('['));
const asked = routes.filter(({ text }) => /\bsearchParams\b/.test(text));

// The site answers no address with parameters that was not made (lib/lean/collectOutputs.ts).
test.each(withParameters)(
  '$file has every address made, and refuses others while somebody writes',
  ({ text }) => {
    expect(text).toMatch(/\bgenerateStaticParams\b/);
    expect(text).toMatch(/\bknownParams\(params, generateStaticParams\)/);
  },
);

test('what the addresses of the site’s own routes begin with is taken, so that no page comes to lie there', () => {
  const folders = ['app', 'app/(sv)']
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^[a-z-]+$/.test(entry.name))
    .map(({ name }) => name);
  // Sections that pages and routes share, and a page that is told of by its own address.
  const shared = ['om-forsakringskassan', 'statistik-och-analys', 'sok'];
  expect(folders.filter((name) => !isTaken(`/${name}/sida`)).sort()).toEqual(shared.sort());
});

test('no route uses a setting that only one of Next’s two ways to make pages knows', () => {
  const ofOneWay = /export const (dynamic|dynamicParams|revalidate|fetchCache|runtime)\b/;
  expect(routes.filter(({ text }) => ofOneWay.test(text)).map(({ file }) => file)).toEqual([]);
  expect(withParameters.length).toBeGreaterThan(15);
  expect(asked.length).toBeGreaterThan(5);
});

// Next stops a build with Cache Components otherwise, for nothing of such a page is there in advance.
test.each(asked)(
  '$file, made when it is asked for, says so in the layout that is read with Cache Components',
  ({ file }) => {
    expect(readFileSync(join(dirname(file), 'layout.cache.tsx'), 'utf8')).toContain(
      'export const instant = false;',
    );
  },
);
