// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { Document } from '@/components/document/Document';
import { Frame } from '@/components/frame/Frame';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { findPage } from '@/lib/content/loadPages';
import { type Locale, localeOfAddress, locales } from '@/lib/i18n/locales';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';
import { sitemapEntries } from '@/lib/metadata/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/metadata/sitemap/sitemapPages';
import { searchAddress } from '@/lib/search/searchQuery';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { contentFolder, emptyLists, page } from '../content/contentFolder';

// The entry and the file of texts: all that is written for a third language besides its folder of content.
vi.mock('@/lib/i18n/languages', async (importOriginal) => {
  const { languages } = await importOriginal<typeof import('@/lib/i18n/languages')>();
  const { arabic } = await import('./arabic');
  return { languages: { ...languages, ar: arabic } };
});
vi.mock('@/lib/i18n/texts', async (importOriginal) => {
  const { texts } = await importOriginal<typeof import('@/lib/i18n/texts')>();
  const { arabicTexts } = await import('./arabic');
  return { texts: { ...texts, ar: arabicTexts } };
});
// What code makes is of the real data, which this content has none of.
vi.mock('@/lib/site/otherAddresses', () => ({
  otherAddresses: () => [],
  otherAddressAt: () => undefined,
  otherPages: () => ({ at: () => undefined, all: () => [] }),
}));

const ar = 'ar' as Locale;

const files = {
  ...emptyLists,
  'content/sv/om-forsakringskassan.mdx': page(
    'Om Försäkringskassan',
    'Text.',
    'translation: /english\nmenu: 1\n',
  ),
  'content/english/index.mdx': page('About', 'Text.', 'translation: /om-forsakringskassan\nmenu: 1\n'),
  'content/arabic/index.mdx': page('خبز', 'Text.', 'translation: /om-forsakringskassan\nmenu: 1\n'),
};

beforeEach(() => {
  vi.stubEnv('CONTENT_ROOT', contentFolder(files).root);
  return () => vi.unstubAllEnvs();
});

/** The whole page: the frame with the root of the document around it. */
async function framed(locale: Locale, address: string) {
  const frame = (
    <Frame locale={locale} address={address}>
      <main>{address}</main>
    </Frame>
  );
  const markup = renderToStaticMarkup(await Document({ locale, children: frame }));
  return new DOMParser().parseFromString(markup, 'text/html');
}

const linksIn = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => ({
    to: link.getAttribute('href'),
    name: link.textContent,
    lang: link.getAttribute('lang'),
    dir: link.getAttribute('dir'),
  }));

test('the frame of a third language says its language, runs from right to left and speaks its own words', async () => {
  const { documentElement } = await framed(ar, '/arabic');
  expect(documentElement.lang).toBe('ar');
  expect(documentElement.dir).toBe('rtl');
  expect(documentElement.querySelector('header')?.textContent).toContain('القائمة');
  expect(documentElement.querySelector('header nav ul')?.textContent).toBe('خبز');
});

test('the frame leads nowhere but to the pages of its language, to other languages and to the agency', async () => {
  const page = await framed(ar, '/arabic');
  const elsewhere = linksIn(page, 'header a, footer a')
    .map(({ to }) => to ?? '')
    .filter((to) => to.startsWith('/') && !`${to}/`.startsWith('/arabic/'));
  expect([...new Set(elsewhere)].sort()).toEqual(['/english', '/om-forsakringskassan']);
  expect(page.querySelector('form[role="search"], search form')?.getAttribute('action')).toBe(
    '/arabic/search',
  );
});

test('every language leads to the same page in all the others, each by its own name and in its own direction', async () => {
  const swedish = { to: '/om-forsakringskassan', name: 'Svenska', lang: 'sv' };
  const english = { to: '/english', name: 'English', lang: 'en' };
  const third = { to: '/arabic', name: 'العربية', lang: 'ar' };
  const links = async (locale: Locale, address: string) =>
    linksIn(await framed(locale, address), 'header nav a[lang]');

  expect(await links(ar, '/arabic')).toEqual([
    { ...swedish, dir: 'ltr' },
    { ...english, dir: 'ltr' },
  ]);
  expect(await links('sv', '/om-forsakringskassan')).toEqual([
    { ...english, dir: null },
    { ...third, dir: 'rtl' },
  ]);
  expect(await links('en', '/english')).toEqual([
    { ...swedish, dir: null },
    { ...third, dir: 'rtl' },
  ]);
});

test('search engines are told of all languages of a page, from each of them', () => {
  const all = { sv: '/om-forsakringskassan', en: '/english', ar: '/arabic' };
  for (const locale of locales) {
    const shown = findPage(locale, all[locale]);
    expect(shown && contentMetadata(shown).alternates?.languages).toEqual(all);
  }
  expect(sitemapEntries(sitemapPages(), '').map(({ languages }) => languages)).toEqual([all, all, all]);
});

test('addresses, files and hits of a third language are found by its entry', async () => {
  expect(localeOfAddress('/arabic/bread')).toBe('ar');
  expect(localeOfAddress('/arabica')).toBe('sv');
  expect(fileOfAddress('/arabic')).toBe('content/arabic/index.mdx');
  expect(fileOfAddress('/arabic/bread')).toBe('content/arabic/bread.mdx');
  expect(searchAddress(ar, { query: 'خبز', page: 2 })).toBe(
    `/arabic/search?q=${encodeURIComponent('خبز')}&page=2`,
  );
});

test('the check has nothing against an original that names one of its translations, as long as all of them name it', async () => {
  const told = await contentFolder(files).check();
  expect(told.filter(({ rule }) => rule === 'translation')).toEqual([]);

  const lonely = {
    ...files,
    'content/sv/om-forsakringskassan.mdx': page('Om Försäkringskassan', 'Text.', 'menu: 1\n'),
  };
  const faults = await contentFolder(lonely).check();
  expect(faults.filter(({ message }) => message.includes('pekar inte tillbaka'))).toHaveLength(2);
});

test('the words of a third language are searched for', async () => {
  const answer = await answerSuggestions(
    new Request(`https://bread.example/api/forslag?locale=ar&q=${encodeURIComponent('خبز')}`),
    getSearchIndex,
  );
  expect(await answer.json()).toEqual({ suggestions: [{ title: 'خبز', kind: 'page' }] });
});
