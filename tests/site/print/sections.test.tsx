// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { SectionPrint } from '@/components/print/SectionPrint';
import { loadPages } from '@/lib/content/loadPages';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { printAddress } from '@/lib/print/printAddress';
import { printSections } from '@/lib/print/printSections';
import { sectionPages, sectionParts } from '@/lib/print/sectionParts';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';

const pages = loadPages('sv');
const sections = printSections(pages);

test('sections of the menu can be printed whole', () => {
  const addresses = sections.map(({ address }) => address);
  const inMenu = sectionMenu('sv').filter(({ address }) => addresses.includes(address));
  expect(inMenu.length).toBeGreaterThan(0);
});

test('the sitemap leads to the pages, not to these copies of them', () => {
  expect(sitemapPages().filter(({ address }) => address.startsWith(printAddress('/')))).toEqual([]);
});

describe.each(sections.map((section) => [section.address, section] as const))('%s on paper', (_, section) => {
  let document: Document;

  beforeAll(async () => {
    const parts = sectionParts(pages, section);
    const markup = renderToStaticMarkup(<SectionPrint section={section} parts={parts} />);
    document = new DOMParser().parseFromString(markup, 'text/html');
  });

  test('has every page of the section', () => {
    const headings = [...document.querySelectorAll('main section > h2')];
    const titles = headings
      .map(({ textContent }) => textContent)
      .filter((title) => /^\d+\. /.test(title ?? ''));
    expect(titles).toEqual(
      sectionPages(pages, section).map(({ head }, index) => `${index + 1}. ${head.title}`),
    );
  });

  test('has no anchor twice, and no link to an anchor that is not there', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const anchors = [...document.querySelectorAll('main a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test('skips no level of headings', () => {
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});
