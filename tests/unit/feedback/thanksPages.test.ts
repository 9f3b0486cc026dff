import { expect, test } from 'vitest';
import { ancestorsOf, childrenOf } from '@/lib/content/head/pageTree';
import { findPage, loadPages } from '@/lib/content/loadPages';
import { thanksPages } from '@/lib/feedback/thanksPages';
import { locales } from '@/lib/i18n/locales';
import { readPageDocuments } from '@/lib/search/readPageDocuments';

test.each(locales)('the thanks are a page, but in no menu and among no hits (%s)', (locale) => {
  const pages = loadPages(locale);
  const thanks = findPage(locale, thanksPages[locale]);
  const above = thanks && ancestorsOf(pages, thanks).at(-1);
  const addresses = childrenOf(pages, above?.address ?? '').map(({ address }) => address);
  expect(addresses).not.toHaveLength(0);
  expect(addresses).not.toContain(thanksPages[locale]);
  expect(readPageDocuments(locale).filter(({ address }) => address === thanksPages[locale])).toEqual([]);
});
