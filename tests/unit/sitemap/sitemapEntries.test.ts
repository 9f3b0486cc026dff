// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { maxEntries, type SitemapPage, sitemapEntries } from '@/lib/sitemap/sitemapEntries';
import { sitemapXml } from '@/lib/sitemap/sitemapXml';
import { sitemapFaults } from './sitemapFaults';

const site = 'https://www.example.org';

const bread: SitemapPage = {
  locale: 'sv',
  address: '/brod',
  updated: '2026-11-24',
  translations: ['/english/bread'],
};
const englishBread: SitemapPage = { locale: 'en', address: '/english/bread', translations: ['/brod'] };

const write = (pages: SitemapPage[]) => sitemapXml(sitemapEntries(pages, site));

test('two pages that name each other are a pair in the sitemap', () => {
  expect(sitemapEntries([englishBread, bread], site)).toEqual([
    {
      url: `${site}/brod`,
      lastModified: '2026-11-24',
      languages: { sv: `${site}/brod`, en: `${site}/english/bread` },
    },
    {
      url: `${site}/english/bread`,
      languages: { sv: `${site}/brod`, en: `${site}/english/bread` },
    },
  ]);
});

test.each([
  ['is not published', [bread]],
  ['leads to a third page', [bread, { ...englishBread, translations: ['/smor'] }]],
])('a page whose translation %s stands without languages', (_, pages) => {
  expect(sitemapEntries(pages, site)[0]).not.toHaveProperty('languages');
});

test('the file keeps the rules for sitemaps', () => {
  expect(sitemapFaults(write([bread, englishBread, { locale: 'sv', address: '/smor' }]), site)).toEqual([]);
});

test.each([
  ['a date that does not exist', { ...bread, updated: '2026-13-01' }, 'lastmod is "2026-13-01"'],
  ['an address without a page', { ...bread, address: '' }, 'lies on another site'],
])('the rules find %s', (_, page, fault) => {
  expect(sitemapFaults(write([page]), site)).toContainEqual(expect.stringContaining(fault));
});

test.each<[string, string | RegExp, string, string]>([
  ['an element before the address', '<loc>', '<lastmod>2026-11-24</lastmod><loc>', 'has lastmod before loc'],
  [
    'the language of a page before its day',
    /(<lastmod>.*<\/lastmod>\n)((?:<xhtml.*\n)+)/,
    '$2$1',
    'has an element of another vocabulary before lastmod',
  ],
  ['an element twice', /(<lastmod>.*<\/lastmod>)/, '$1$1', 'has an element twice'],
  ['an unknown element', '</loc>', '</loc><price>3</price>', 'has the unknown element price'],
  ['an address that is not whole', /<loc>[^<]*/, '<loc>/brod', 'loc is "/brod"'],
])('the rules find %s', (_, found, replacement, fault) => {
  const xml = write([bread, englishBread]);
  const broken = xml.replace(found, replacement);
  expect(broken).not.toBe(xml);
  expect(sitemapFaults(broken, site)).toContainEqual(expect.stringContaining(fault));
});

test('an address keeps its signs', () => {
  expect(write([{ locale: 'sv', address: '/brod?a=1&b="<"' }])).toContain(
    `<loc>${site}/brod?a=1&amp;b=&quot;&lt;&quot;</loc>`,
  );
});

test('the rules find a one-sided language', () => {
  const xml = write([bread, englishBread]).replace(/<url>\s*<loc>[^<]*english[\s\S]*?<\/url>/, '');
  expect(sitemapFaults(xml, site)).toEqual([
    `${site}/brod: names ${site}/english/bread, which does not name it back`,
  ]);
});

test('more addresses than a sitemap may have stop the build', () => {
  const pages = Array.from(
    { length: maxEntries + 1 },
    (_, index): SitemapPage => ({ locale: 'sv', address: `/${index}` }),
  );
  expect(() => sitemapEntries(pages, site)).toThrow(
    'The sitemap has 50001 addresses, but may have at most 50000. Divide it with generateSitemaps.',
  );
});
