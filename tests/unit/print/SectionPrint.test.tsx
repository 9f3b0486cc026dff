// @vitest-environment jsdom
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SectionPrint } from '@/components/print/SectionPrint';
import { findPage, loadPages } from '@/lib/content/loadPages';
import { printMetadata } from '@/lib/metadata/head/printMetadata';
import { sectionParts } from '@/lib/print/sectionParts';
import { contentFolder, home, page } from '../content/contentFolder';

vi.mock('@/lib/site/generatedPages', () => ({
  listGeneratedPages: () => [],
  findGeneratedPage: () => undefined,
  generatedPages: () => ({ at: () => undefined, all: () => [] }),
}));

// What belongs together is found in data, which this content has none of.
vi.mock('@/lib/site/relatedDocuments', () => ({ relatedDocuments: () => [] }));

beforeEach(() => {
  const body =
    '[Till degen](#degen)\n\n## Degen\n\nMjöl.\n\n### Jästen\n\n#### Färsk\n\n<ConsentSettings />\n';
  const { root } = contentFolder({
    ...home,
    'content/sv/brod.mdx': page('Bröd', body, 'lead: Gott.\n'),
    'content/sv/brod/limpa.mdx': page(
      'Limpa',
      '## Degen\n\n<Shortcuts title="Mer">\n\n- [Sök](/sok)\n\n</Shortcuts>\n',
    ),
  });
  vi.stubEnv('CONTENT_ROOT', root);
});

afterEach(() => vi.unstubAllEnvs());

function sectionOf(address: string) {
  const section = findPage('sv', address);
  if (!section) throw new Error(`There is no ${address}.`);
  return section;
}

async function printed() {
  const section = sectionOf('/brod');
  const parts = sectionParts(loadPages('sv'), section);
  const markup = renderToStaticMarkup(<SectionPrint section={section} parts={parts} />);
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('main') as HTMLElement;
}

test('the headings of each page are one step lower, under the heading of its part', async () => {
  const main = await printed();
  const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5')];
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H1 Bröd – hela avsnittet',
    'H2 Innehåll',
    'H2 1. Bröd',
    'H3 Degen',
    'H4 Jästen',
    'H5 Färsk',
    'H3 Källor',
    'H2 2. Limpa',
    'H3 Degen',
    'H3 Mer',
    'H3 Källor',
  ]);
});

test('the contents lead to the parts, and a link within a page to its own part', async () => {
  const main = await printed();
  const anchors = [...main.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
  expect(anchors).toEqual(['#del-1', '#del-2', '#del-1-degen']);
  for (const anchor of anchors) expect(main.querySelectorAll(anchor)).toHaveLength(1);
});

test('each part has its own address, lead, sources and dates', async () => {
  vi.stubEnv('SITE_URL', 'https://www.example.org');
  const first = (await printed()).querySelector('section:has(> #del-1)');
  expect(first?.textContent).toContain('Sidans adress: https://www.example.org/brod');
  expect(first?.textContent).toContain('Gott.');
  expect(first?.textContent).toContain('En källa, 2026');
  expect(first?.textContent).toContain('Uppdaterad 1 november 2026');
});

test('axe finds nothing: the parts and their lists of sources can be told apart', async () => {
  document.body.replaceChildren(await printed());
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test('instead of the form about cookies, it is said where the choice is', async () => {
  const main = await printed();
  expect(main.querySelector('form')).toBeNull();
  expect(main.textContent).toContain('På webbplatsen ser du här vad du har valt');
});

test('search engines are to find the pages themselves', () => {
  expect(printMetadata(sectionOf('/brod'))).toMatchObject({
    title: 'Bröd – hela avsnittet - Försäkringskassan',
    robots: { index: false },
    alternates: { canonical: '/skriv-ut/brod' },
  });
});
