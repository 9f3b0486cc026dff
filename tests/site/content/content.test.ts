import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { findGeneratedPage, generatedPages, listGeneratedPages } from '@/lib/site/generatedPages';
import { faultLine } from '@/lib/source/Fault';

test('no page has a fault', async () => {
  const { faults } = await checkContent({
    root: process.cwd(),
    now: new Date(),
    generatedPages: generatedPages(),
  });
  expect(faults.filter(({ severity }) => severity === 'fault').map(faultLine)).toEqual([]);
}, 60_000);

test.each(locales)('the pages in %s can be read', (locale) => {
  expect(loadPages(locale).length).toBeGreaterThan(1);
});

test('each page that code makes is found at its address', () => {
  const all = listGeneratedPages();
  expect(all.map(({ address }) => findGeneratedPage(address))).toEqual(all);
  expect(findGeneratedPage('/om-forsakringskassan')).toBeUndefined();
});
