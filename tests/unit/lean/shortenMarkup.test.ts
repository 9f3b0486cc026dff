// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shortenMarkup } from '@/lib/lean/shortenMarkup';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const examples: [name: string, html: string, shortened: string][] = [
  ['an empty element', '<p>a<br/>b</p>', '<p>a<br>b</p>'],
  ['items of a list', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
  ['a list in a list', '<ol><li>a<ul><li>b</li></ul></li></ol>', '<ol><li>a<ul><li>b</ul></ol>'],
  ['paragraphs in items', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', '<ul><li><p>a</p><li><p>b</p></ul>'],
  ['paragraphs in a row', '<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
  ['a paragraph before a block', '<p>a</p><div>b</div><p>c</p><h2>d</h2>', '<p>a<div>b</div><p>c<h2>d</h2>'],
  ['a shape', '<svg><path d="M0 0h1"></path><g></g></svg>', '<svg><path d="M0 0h1"/><g></g></svg>'],
  [
    'an attribute without a value',
    '<p hidden="" data-after="">a</p><b>b</b>',
    '<p hidden data-after>a</p><b>b</b>',
  ],
  ['a name of React’s', '<a hrefLang="en">a</a>', '<a hreflang="en">a</a>'],
];

test.each(examples)('%s takes fewer letters and is the same', (_, html, shortened) => {
  expect(shortenMarkup(html)).toBe(shortened);
  expect(parse(shortened).isEqualNode(parse(html))).toBe(true);
});

test.each([
  ['a paragraph before a text', '<div><p>a</p>b</div>'],
  ['a paragraph before words', '<div><p>a</p><a href="/">b</a></div>'],
  ['a paragraph in a link', '<a href="/"><p>a</p></a>'],
  ['a paragraph at the end of a part', '<p>a</p>'],
  ['an address that is empty', '<a href="">a</a>'],
])('%s stays as it is', (_, html) => {
  expect(shortenMarkup(html)).toBe(html);
});

test('what is fetched without credentials is, though the word for it is left out', () => {
  // An empty value says the same (HTML 2.5.4, CORS settings attributes).
  expect(shortenMarkup('<link rel="preload" crossorigin="anonymous"/>')).toBe(
    '<link rel="preload" crossorigin>',
  );
  expect(shortenMarkup('<link crossorigin="use-credentials"/>')).toBe('<link crossorigin="use-credentials">');
});
