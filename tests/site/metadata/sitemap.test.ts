// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';
import { sitemapEntries } from '@/lib/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';
import { sitemapXml } from '@/lib/sitemap/sitemapXml';
import { sitemapFaults } from '../../unit/sitemap/sitemapFaults';

const site = 'https://www.example.org';
const pages = locales.flatMap((locale) => loadPages(locale));

test('the sitemap keeps the rules for sitemaps', () => {
  expect(sitemapFaults(sitemapXml(sitemapEntries(sitemapPages(), site)), site)).toEqual([]);
});

test('every written page is in it, with the day when its words last changed', () => {
  const entries = sitemapEntries(sitemapPages(), site);
  for (const { address, head } of pages) {
    expect(entries).toContainEqual(
      expect.objectContaining({ url: site + address, lastModified: head.updated }),
    );
  }
});

test('the head of a page names the same pair of languages as the sitemap, and what it names names it', () => {
  const entries = sitemapEntries(sitemapPages(), site);
  const headOf = new Map(pages.map((page) => [page.address, contentMetadata(page).alternates?.languages]));
  let pairs = 0;
  for (const page of pages) {
    const inHead = headOf.get(page.address);
    const inSitemap = entries.find(({ url }) => url === site + page.address)?.languages;
    const whole =
      inHead &&
      Object.fromEntries(Object.entries(inHead).map(([locale, address]) => [locale, `${site}${address}`]));
    expect(whole, page.address).toEqual(inSitemap);
    for (const address of Object.values(inHead ?? {})) {
      const other = String(address);
      expect(headOf.get(other), `${page.address} names ${other}`).toEqual(inHead);
      expect(entries.find(({ url }) => url === site + other)?.languages, other).toEqual(inSitemap);
      if (other !== page.address) pairs += 1;
    }
  }
  expect(pairs).toBeGreaterThan(0);
});
