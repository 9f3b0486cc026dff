import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breadcrumbList, webPage } from '@/lib/metadata/jsonld/webPage';
import { writeGraph } from '@/lib/metadata/jsonld/writeGraph';
import { bakery } from '../../publisher/bakery';

const site = 'https://www.example.org';
const bread = {
  locale: 'sv' as const,
  address: '/bageri/brod',
  title: 'Bröd',
  trail: [{ address: '/bageri', title: 'Bageri' }],
};

test('any text comes back as it was, and none can end the element it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const text = writeGraph([webPage({ ...bread, title: `${title}</script><!--` }, site, undefined)]);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)['@graph'][0].name).toBe(`${title}</script><!--`);
    }),
  );
});

test('the breadcrumbs end with the page itself', () => {
  expect(breadcrumbList(bread, site)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Bageri', item: `${site}/bageri` },
      { '@type': 'ListItem', position: 2, name: 'Bröd', item: `${site}/bageri/brod` },
    ],
  });
});

test('a page with nothing above it has no breadcrumbs', () => {
  expect(breadcrumbList({ ...bread, trail: [] }, site)).toBeUndefined();
});

test('what a page does not have is not said of it', () => {
  const [page] = JSON.parse(writeGraph([webPage(bread, site, undefined)]))['@graph'];
  expect(Object.keys(page)).toEqual(['@type', '@id', 'url', 'name', 'inLanguage', 'about', 'isPartOf']);
});

test('the website is said to be published by whoever publishes it, and a preview by nobody', () => {
  expect(webPage(bread, site, bakery).isPartOf).toMatchObject({
    publisher: { name: 'Bageriet', email: 'hej@bageriet.example', taxID: '556036-0793' },
  });
  expect(JSON.stringify(webPage(bread, site, undefined))).not.toContain('publisher');
});
