import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import robots from '@/app/robots';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';
import { filesIn } from '../structure/filesIn';

const { disallow = [] } = [robots().rules].flat()[0] ?? {};

/** As RFC 9309 reads a rule: of all that begins as it does, with `$` of nothing longer. */
const isForbidden = (target: string) =>
  [disallow]
    .flat()
    .some((rule) => (rule.endsWith('$') ? target === rule.slice(0, -1) : target.startsWith(rule)));

/** The same catalogue for everyone, in the form that a program reads: it is there for robots. */
const catalogue = '/datasets/dcat';

/** Where the site answers what somebody asks: the pages and the files that read the query or the request, and were not made before. */
const asked = filesIn('app', /^(page|route)\.tsx?$/)
  .filter((file) => !file.includes('['))
  .filter((file) => /\b(searchParams|Request)\b/.test(readFileSync(file, 'utf8')))
  .map((file) => file.replace(/^app|\/\([a-z]+\)|\/(page|route)\.tsx?$/g, ''))
  .filter((address) => address !== catalogue);

test.each(asked)('%s is an answer to somebody, which no robot is to ask for', (address) => {
  expect(asked.length).toBeGreaterThan(8);
  expect([address, `${address}?q=barn`].filter((target) => !isForbidden(target))).toEqual([]);
});

test('every page of the site map may be read, and so may a page that is called almost as a search', () => {
  const pages = sitemapPages().map(({ address }) => address);
  const named = asked.filter((address) => !/^\/api\/|\./.test(address)).map((address) => `${address}ande`);
  expect([...pages, ...named].filter(isForbidden)).toEqual([]);
});
