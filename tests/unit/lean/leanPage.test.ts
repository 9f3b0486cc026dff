import { describe, expect, test } from 'vitest';
import { leanPage } from '@/lib/lean/leanPage';
import { shortenProps } from '@/lib/lean/shortenProps';
import { cachePage, earlyScript, page, sheets, writePage } from './nextPage';

const make = (html: string) =>
  leanPage(html, {
    address: '/brod',
    earlyScript,
    pageScripts: ['tellDates()'],
    readSheet: (address) => sheets[address] ?? '',
  });

describe('a page that is known in every part', () => {
  const { html, style } = make(writePage());

  test('has the early script and no other', () => {
    expect(html.match(/<script.*?<\/script>/gs)).toEqual([`<script>${earlyScript}</script>`]);
  });

  test('has its style sheets inside, in the style that was there', () => {
    // As one layer: a browser that knows none takes nothing of it, and not a half.
    expect(style).toBe('@layer{@font-face{font-family:F}.a{color:red}}');
    expect(html.match(/<style.*?<\/style>/gs)).toEqual([`<style>${style}</style>`]);
    expect(html).not.toContain('rel="stylesheet"');
  });

  test('fetches the font in advance, once, and no script', () => {
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="preload" href="/font/i.woff2" as="font" crossorigin type="font/woff2">',
    ]);
  });

  test('keeps everything else', () => {
    expect(html).toContain('<title>Bröd</title>');
    expect(html).toContain(
      `<body><main><p>Bröd 1${shortenProps(page.body.slice(page.body.indexOf('<div data-island')))}</body>`,
    );
  });

  test('is the same whenever it is made', () => {
    expect(make(writePage())).toEqual(make(writePage()));
  });
});

test('of what Next writes with Cache Components the same page is made', () => {
  expect(make(writePage(cachePage))).toEqual(make(writePage()));
});

test('a script of the site that single pages have stays where it stands', () => {
  const script = '<script>tellDates()</script>';
  expect(make(writePage({ body: `${script}${page.body}` })).html).toContain(`<body>${script}`);
});

test('what Next repeats of Open Graph for X goes, and what is X’s own stays', () => {
  const own =
    '<meta property="og:title" content="Bröd"><meta name="twitter:card" content="summary_large_image">';
  const repeated =
    '<meta name="twitter:title" content="Bröd"/><meta name="twitter:image" content="/brod.png"/>';
  expect(make(writePage({ head: page.head + own + repeated })).html).toContain(`${own}</head>`);
});

test('data that browsers do not run stays in the page', () => {
  const data = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
  expect(make(writePage({ body: `${data}${page.body}` })).html).toContain(data);
});

describe('the build stops, and names the page and what it found', () => {
  test.each([
    [
      'an unknown script',
      { body: '<script>alert(1)</script>' },
      'it has the script <script>alert(1)</script>.',
    ],
    [
      'a part that came late',
      { body: '<script>$RB=[];</script>' },
      'it has the script <script>$RB=[];</script>.',
    ],
    [
      'a foreign script',
      { body: '<script src="https://a.se/b.js"></script>' },
      'it has the script <script src="https://a.se/b.js">',
    ],
    [
      'data of another form',
      { end: `${page.end}<script>self.__next_f.push([3,"AA=="])</script>` },
      'it has the script <script>self.__next_f.push([3',
    ],
    [
      'data with something after it',
      { end: `${page.end}<script>self.__next_f.push([1,"a"]);alert(1)</script>` },
      'it has the script <script>self.__next_f.push([1,"a"]);alert(1)',
    ],
    [
      'a foreign style sheet',
      { body: '<link rel="stylesheet" href="/a.css"/>' },
      'it has the link <link rel="stylesheet" href="/a.css"/>.',
    ],
    [
      'a link of an unknown kind',
      { body: '<link rel="dns-prefetch" href="//a.se"/>' },
      'it has the link <link rel="dns-prefetch"',
    ],
    ['a mark of another kind', { body: '<!--$?--><p>x</p><!--/$-->' }, 'it has the comment <!--$?-->.'],
    ['a mark that is nearly known', { body: '<!--&amp;--><p>x</p>' }, 'it has the comment <!--&amp;-->.'],
    [
      'a place for what comes late',
      { body: '<!--&--><template id="P:1"></template><!--/&-->' },
      'it has a place',
    ],
    ['a style attribute', { body: '<p style="color:red">x</p>' }, 'it has the attribute style="color:red"'],
    ['an event attribute', { body: '<p onclick="x()">x</p>' }, 'it has the attribute onclick="x()"'],
    [
      'no early script',
      { head: page.head.replace(`<script>${earlyScript}</script>`, '') },
      'it has the early script 0 times',
    ],
    ['two early scripts', { body: `<script>${earlyScript}</script>` }, 'it has the early script 2 times'],
    [
      'nothing that starts React',
      { end: page.end.replace(' id="_R_"', '') },
      'it has 0 scripts that start React',
    ],
    [
      'two that start React',
      { end: cachePage.end.replace('<script>(globalThis', '<script id="_R_">(globalThis') },
      'it has 2 scripts that start React',
    ],
    [
      'no list of scripts',
      { end: page.end.replace(/<script id="_R_">.*?<\/script>/, '') },
      "it has 0 lists of React's scripts",
    ],
    [
      'a foreign script that starts React',
      { end: cachePage.end.replace('/_next/static/chunks/b.js" id', 'https://a.se/b.js" id') },
      'it has the script <script src="https://a.se/b.js" id="_R_"',
    ],
    [
      'no data for React',
      { end: page.end.replaceAll(/<script>.*?<\/script>/g, '') },
      'it holds no data for React',
    ],
    ['no style of its own', { head: page.head.replace(/<style>.*<\/style>/, '') }, 'its head has no <style>'],
    ['two styles', { body: '<style>a{}</style>' }, 'its head has no <style>, or more than one'],
  ])('%s', (_, parts, found) => {
    expect(() => make(writePage(parts))).toThrow(
      `The lean step does not understand the page /brod: ${found}`,
    );
  });

  test('and says what to do', () => {
    expect(() => make(writePage({ body: '<script>alert(1)</script>' }))).toThrow(
      /Change the page, teach lib\/lean\/leanPage\.ts about it, or build with LEAN=0/,
    );
  });
});
