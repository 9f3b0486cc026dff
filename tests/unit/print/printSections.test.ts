import { afterEach, expect, test, vi } from 'vitest';
import { loadPages } from '@/lib/content/loadPages';
import { printAddress } from '@/lib/print/printAddress';
import { printSections } from '@/lib/print/printSections';
import { sectionPages, sectionParts } from '@/lib/print/sectionParts';
import { contentFolder, home, page } from '../content/contentFolder';

afterEach(() => vi.unstubAllEnvs());

const bread = {
  ...home,
  'content/sv/om-forsakringskassan/brod.mdx': page('Bröd'),
  'content/sv/om-forsakringskassan/brod/limpa.mdx': page('Limpa', '## Degen\n\nRåg.', 'order: 2\n'),
  'content/sv/om-forsakringskassan/brod/bulle.mdx': page('Bulle', '## Degen\n\nVete.', 'order: 1\n'),
  'content/sv/om-forsakringskassan/brod/bulle/kanel.mdx': page('Kanel'),
  'content/sv/om-forsakringskassan/saft.mdx': page('Saft'),
  'content/sv/kokbok.mdx': page('Kokbok'),
  'content/sv/kokbok/soppa.mdx': page('Soppa'),
};

function load() {
  vi.stubEnv('CONTENT_ROOT', contentFolder(bread).root);
  return loadPages('sv');
}

test('what can be printed whole is a section with pages under it, and not the home page', () => {
  expect(printSections(load()).map(({ address }) => address)).toEqual([
    '/kokbok',
    '/om-forsakringskassan/brod',
  ]);
});

test('a section is printed in the order of its menu, each page before those under it', async () => {
  const pages = load();
  const [, section] = printSections(pages);
  if (!section) throw new Error('There is no section.');
  expect(sectionPages(pages, section).map(({ head }) => head.title)).toEqual([
    'Bröd',
    'Bulle',
    'Kanel',
    'Limpa',
  ]);
  const parts = sectionParts(pages, section);
  expect(parts.map(({ number, id }) => [number, id])).toEqual([
    [1, 'del-1'],
    [2, 'del-2'],
    [3, 'del-3'],
    [4, 'del-4'],
  ]);
});

test('its address is that of the section after /skriv-ut', () => {
  expect(printAddress('/kokbok')).toBe('/skriv-ut/kokbok');
});
