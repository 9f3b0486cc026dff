import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cookiePages } from '@/components/consent/cookiePages';
import { inlineTexts } from '@/lib/delivery/inlineTexts';
import type { Site } from '@/lib/delivery/Site';
import { expect, test } from './site';
import { buildFolder } from './variants';

/** kB as the reach counts them. */
const kB = 1000;

function readBuild() {
  const folder = `${buildFolder('builtin')}/site`;
  const site: Site = JSON.parse(readFileSync(`${folder}/site.json`, 'utf8'));
  const read = (file: string) => readFileSync(`${folder}/${file}`);
  const pages = Object.entries(site.files).flatMap(([address, file]) =>
    file.isPage ? [{ address, html: read(file.file).toString(), sent: read(`${file.file}.br`).length }] : [],
  );
  return { site, pages, read };
}

test('every page comes in one first flight: at most 14 kB with its style, the landing page 9 kB', () => {
  // A whole section on one page is made for paper, and as long as its pages together.
  const pages = readBuild().pages.filter(({ address }) => !address.startsWith('/skriv-ut/'));
  expect(pages.length).toBeGreaterThan(10);
  expect(
    pages.filter(({ sent }) => sent > 14 * kB).map(({ address, sent }) => `${address}: ${sent}`),
  ).toEqual([]);
  expect(pages.find(({ address }) => address === '/om-forsakringskassan')?.sent).toBeLessThanOrEqual(9 * kB);
});

test('the head of every page begins in the same order, whichever part of it was made first', () => {
  const begin = ({ html }: { html: string }) =>
    [...html.slice(0, html.indexOf('<title>')).matchAll(/<(?:meta|link) (?:name|rel)="([\w-]+)"/g)].map(
      ([, name]) => name,
    );
  const orders = new Set(readBuild().pages.map((page) => begin(page).join()));
  expect([...orders]).toEqual(['viewport,preload,color-scheme']);
});

test('the style of a page is at most 6 kB', () => {
  const styles = new Set(readBuild().pages.map(({ html }) => inlineTexts(html).styles.join('')));
  const sizes = [...styles].map((style) => brotliCompressSync(style).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6 * kB);
});

test('no page has a script but the early one, which is at most 1 kB, and the cookie pages one for their dates', () => {
  const { pages } = readBuild();
  const [early, ...others] = new Set(pages.flatMap(({ html }) => inlineTexts(html).scripts));
  expect(others).toHaveLength(1);
  expect(gzipSync(early ?? '', { level: 9 }).length).toBeLessThanOrEqual(kB);
  const withDates: string[] = Object.values(cookiePages);
  for (const { address, html } of pages) {
    expect(html).toContain(`<script>${early}</script>`);
    const count = withDates.includes(address) ? 2 : 1;
    expect(html.match(/<script\b(?! type="application\/ld\+json")/g), address).toHaveLength(count);
    expect(html).not.toMatch(/__next_f|TURBOPACK|as="script"|rel="stylesheet"/);
  }
});

test('all islands together are one script for the whole site, with their style and texts, at most 71 kB', () => {
  const { site, read } = readBuild();
  const scripts = Object.entries(site.files).filter(([address]) => /\.m?js$/.test(address));
  const islands = scripts.filter(([address]) => !address.startsWith('/script/'));
  expect(islands.map(([address]) => address)).toEqual([
    expect.stringMatching(/^\/islands\/[\da-f]{12}\.js$/),
  ]);
  for (const [, { file, cacheControl }] of islands) {
    expect(read(`${file}.br`).length).toBeLessThanOrEqual(71 * kB);
    expect(cacheControl).toContain('immutable');
  }
});

test('the font is at most 20 kB', () => {
  const { site, read } = readBuild();
  const fonts = Object.values(site.files).filter(({ type }) => type === 'font/woff2');
  expect(fonts).toHaveLength(1);
  for (const { file } of fonts) expect(read(file).length).toBeLessThanOrEqual(20 * kB);
});
