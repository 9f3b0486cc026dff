import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';

const routes = filesIn('app', /^(page|route)\.(\w+\.)?tsx?$/).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const withParameters = routes.filter(({ file }) => file.includes('['));

// The site answers no address with parameters that was not made (lib/lean/collectOutputs.ts).
test.each(withParameters)(
  '$file has every address made, and refuses others while somebody writes',
  ({ text }) => {
    expect(text).toMatch(/\bgenerateStaticParams\b/);
    expect(text).toMatch(/\bknownParams\(params, generateStaticParams\)/);
  },
);

test('no route uses a setting that only one of Next’s two ways to make pages knows', () => {
  const ofOneWay = /export const (dynamic|dynamicParams|revalidate|fetchCache|runtime)\b/;
  expect(routes.filter(({ text }) => ofOneWay.test(text)).map(({ file }) => file)).toEqual([]);
  expect(withParameters.length).toBeGreaterThan(15);
});
