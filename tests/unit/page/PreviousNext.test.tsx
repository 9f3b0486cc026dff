// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PreviousNext } from '@/components/page/PreviousNext';
import { findPage, loadPages } from '@/lib/content/loadPages';
import { contentFolder, home, page } from '../content/contentFolder';

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

/** The links under a page of a section whose pages are meant to be read in order. */
function linksUnder(address: string) {
  const { root } = contentFolder({
    ...home,
    'content/sv/brod.mdx': page('Bröd', 'Text.', 'sequence: true\n'),
    'content/sv/brod/baka.mdx': page('Baka', 'Text.', 'order: 3\n'),
    'content/sv/brod/degen.mdx': page('Degen', 'Text.', 'order: 1\n'),
    'content/sv/brod/jasa.mdx': page('Jäsa', 'Text.', 'order: 2\n'),
    'content/sv/brod/jasa/varmt.mdx': page('Varmt'),
    'content/sv/brod/jasa/kallt.mdx': page('Kallt'),
  });
  vi.stubEnv('CONTENT_ROOT', root);
  const asked = findPage('sv', address);
  if (!asked) throw new Error(`There is no ${address}.`);
  render(<PreviousNext pages={loadPages('sv')} page={asked} />);
  return screen
    .queryAllByRole('link')
    .map((link) => [link.getAttribute('rel'), link.getAttribute('href'), link.textContent]);
}

const degen = ['prev', '/brod/degen', 'Föregående: Degen'];
const baka = ['next', '/brod/baka', 'Nästa: Baka'];

test.each([
  ['between two pages', '/brod/jasa', [degen, baka]],
  ['the first page', '/brod/degen', [['next', '/brod/jasa', 'Nästa: Jäsa']]],
  ['the last page', '/brod/baka', [['prev', '/brod/jasa', 'Föregående: Jäsa']]],
  ['the section itself', '/brod', []],
  ['a page below, where no order is meant', '/brod/jasa/varmt', []],
])('%s', (_, address, links) => {
  expect(linksUnder(address)).toEqual(links);
});
