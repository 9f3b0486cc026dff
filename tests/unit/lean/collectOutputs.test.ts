import { expect, test } from 'vitest';
import type { Build } from '@/lib/lean/Build';
import { collectOutputs } from '@/lib/lean/collectOutputs';

type Outputs = Build['outputs'];

/** Only what is read of it. */
function collect(outputs: Partial<Record<keyof Outputs, object[]>>) {
  const none = { prerenders: [], staticFiles: [], appPages: [], appRoutes: [] };
  return collectOutputs({ outputs: { ...none, ...outputs } as unknown as Outputs });
}

test('the sitemap and its like are answered from files, although Next counts them among scripts and style sheets', () => {
  const { routes, statics } = collect({
    staticFiles: [
      { pathname: '/sitemap.xml', filePath: '/build/sitemap.xml.body' },
      { pathname: '/_next/static/chunks/a.js', filePath: '/build/a.js' },
      { pathname: '/500', filePath: '/build/500.html' },
    ],
  });
  expect(routes).toEqual([{ address: '/sitemap.xml', path: '/build/sitemap.xml.body', headers: {} }]);
  expect(statics.map(({ address }) => address)).toEqual(['/_next/static/chunks/a.js']);
});

test('a page as Markdown stands at the address of the page', () => {
  const fallback = {
    filePath: '/build/a.body',
    initialRevalidate: false,
    initialHeaders: { 'content-type': 'text/markdown; charset=utf-8' },
  };
  const { routes } = collect({ prerenders: [{ pathname: '/markdown/om/kakor.md', fallback }] });
  expect(routes.map(({ address }) => address)).toEqual(['/om/kakor.md']);
});

test('with Cache Components, what all addresses of a route have in common is no page, and a page of which a part is missing is made when it is asked for', () => {
  const whole = {
    filePath: '/build/a.html',
    initialRevalidate: false,
    initialHeaders: { 'content-type': 'text/html; charset=utf-8' },
  };
  const { pages, requestTime } = collect({
    prerenders: [
      { pathname: '/om', fallback: whole },
      { pathname: '/[...slug]', fallback: { ...whole, postponedState: '…' } },
      { pathname: '/sok', fallback: { ...whole, postponedState: '…' } },
    ],
    appPages: ['/om', '/[...slug]', '/sok'].map((pathname) => ({ pathname, filePath: '/build/page.js' })),
  });
  expect(pages.map(({ address }) => address)).toEqual(['/om']);
  expect(requestTime.pages.map(({ pathname }) => pathname)).toEqual(['/sok']);
});

test('a route with parameters answers what was made, and nothing when it is asked for, not even when it has no address at all', () => {
  const entry = (pathname: string) => ({ pathname, filePath: `/build/app${pathname}.js` });
  const appPages = [entry('/andringar/[...slug]'), entry('/sok')];
  const appRoutes = [entry('/script/[name]'), entry('/api/forslag')];
  const { requestTime } = collect({ appPages, appRoutes });
  expect(requestTime).toEqual({ pages: [entry('/sok')], routes: [entry('/api/forslag')] });
});
