import { expect, test } from 'vitest';
import { loadAllPages } from '@/lib/content/loadPages';
import { pageFinder } from '@/lib/delivery/server/dynamic/directAnswers';
import { locales } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { listGeneratedPages } from '@/lib/site/generatedPages';
import { isPageAddress } from '@/lib/site/isPageAddress';

/** As the build lists them: what is made for one request by its pattern, the rest by address. */
const made: readonly string[] = Object.values(searchAddresses);
const built = [...locales.flatMap(loadAllPages), ...listGeneratedPages()]
  .map(({ address }) => address)
  .filter((address) => !made.includes(address));
const isPage = pageFinder({
  files: Object.fromEntries(built.map((address) => [address, { isPage: true } as never])),
  requestTime: made.map((address) => ({ pattern: `^${address}$`, entry: '', gives: 'page' })),
});

test('an answer about a page, and a view of it, are taken for every page, by npm start as by npm run dev', () => {
  expect(built.length).toBeGreaterThan(100);
  expect([...built, ...made].filter((address) => !isPage(address))).toEqual([]);
  expect(built.filter((address) => !isPageAddress(address))).toEqual([]);
});

test.each(['/finns-inte', '/sok/annat', '/robots.txt', 'constructor', '', '/sok?q=a'])(
  'and for nothing else: "%s"',
  (address) => {
    expect([isPage(address), isPageAddress(address)]).toEqual([false, false]);
  },
);
