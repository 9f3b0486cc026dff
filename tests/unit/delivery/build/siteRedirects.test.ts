import { afterEach, expect, test, vi } from 'vitest';
import { siteRedirects } from '@/lib/delivery/build/siteRedirects';
import { contentFolder, home } from '../../content/contentFolder';

afterEach(() => vi.unstubAllEnvs());

function project(redirects: unknown) {
  const folder = contentFolder({ ...home, 'content/redirects.json': JSON.stringify(redirects) });
  folder.writeAddresses();
  vi.stubEnv('CONTENT_ROOT', folder.root);
  return folder;
}

const rulesOf = async (redirects: unknown) => (await project(redirects).check()).map(({ rule }) => rule);

test('an old address leads to its new one, the root to the landing page, and null is gone for good', () => {
  project({ '/gammal': '/om-forsakringskassan', '/borta': null, '/ut': 'https://example.org/sida' });
  expect(siteRedirects()).toEqual({
    redirects: {
      '/': '/om-forsakringskassan',
      '/gammal': '/om-forsakringskassan',
      '/ut': 'https://example.org/sida',
    },
    gone: ['/borta'],
  });
});

test.each([
  ['a page of the site', { '/gammal': '/om-forsakringskassan' }],
  ['a whole address', { '/gammal': 'https://example.org/a/b.html' }],
  ['a page that is gone for good', { '/gammal': null }],
])('what the check lets through, %s, can be built', async (_, redirects) => {
  expect(await rulesOf(redirects)).toEqual([]);
  expect(() => siteRedirects()).not.toThrow();
});

test.each([
  ['an address without encryption', { '/gammal': 'http://example.org/' }],
  ['an address with a query', { '/gammal': 'https://example.org/?a=b' }],
  ['an address that would end a line of a configuration', { '/gammal': 'https://example.org/a;return' }],
  ['an old address without its slash', { gammal: '/om-forsakringskassan' }],
  ['a page that is gone, without its slash', { gammal: null }],
  ['a page that is there and gone', { '/om-forsakringskassan': null }],
])('%s is a fault in the check', async (_, redirects) => {
  expect(await rulesOf(redirects)).toContainEqual(expect.stringMatching(/^(redirect-|address-)/));
});

test('what cannot be read stops a build too, in the words of the check', () => {
  project(['/gammal']);
  expect(() => siteRedirects()).toThrow('Omdirigeringarna går inte att läsa.');
});
