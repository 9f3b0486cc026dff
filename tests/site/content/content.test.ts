import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { otherAddressAt, otherAddresses, otherPages } from '@/lib/site/otherAddresses';
import { faultLine } from '@/lib/source/Fault';

test('no page has a fault', async () => {
  const { faults } = await checkContent({
    root: process.cwd(),
    now: new Date(),
    others: otherPages(),
  });
  expect(faults.filter(({ severity }) => severity === 'fault').map(faultLine)).toEqual([]);
}, 60_000);

test.each(locales)('the pages in %s can be read', (locale) => {
  expect(loadPages(locale).length).toBeGreaterThan(1);
});

test('each page that code makes is found at its address', () => {
  const all = otherAddresses();
  expect(all.map(({ address }) => otherAddressAt(address))).toEqual(all);
  expect(otherAddressAt('/om-forsakringskassan')).toBeUndefined();
});
