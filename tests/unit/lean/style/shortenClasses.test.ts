import { expect, test } from 'vitest';
import { shortenClasses } from '@/lib/lean/style/shortenClasses';

function shorten(html: string, given: string) {
  const { style, shorten: shortenIn } = shortenClasses(given);
  return { html: shortenIn(html), style };
}

test('classes of components have short names, in the page and in the style', () => {
  const html = '<p class="bSnwtG_icon _3uwxJa_answer"></p><p class="A_l9ca_link visually-hidden"></p>';
  const style = '._3uwxJa_answer>p,.A_l9ca_link{x:y}.bSnwtG_icon:has(.A_l9ca_link){x:y}';
  expect(shorten(html, style)).toEqual({
    html: '<p class="c a"></p><p class="b visually-hidden"></p>',
    style: '.a>p,.b{x:y}.c:has(.b){x:y}',
  });
});

test.each([
  ['a class without a style', '<p class="bSnwtG_icon"></p>', 'p{x:y}'],
  ['a class of the whole site', '<p class="visually-hidden"></p>', '.visually-hidden{x:y}'],
  ['what an island is given', '<div data-props="bSnwtG_icon"></div>', 'p{x:y}'],
  ['a text', '<p title="bSnwtG_icon">bSnwtG_icon</p>', 'p{x:y}'],
  ['a number', '<p></p>', 'p{margin:.5rem}'],
  ['an animation', '<p></p>', '@keyframes bSnwtG_move{to{x:y}}p{animation:bSnwtG_move}'],
])('%s keeps its name', (_, html, style) => {
  expect(shorten(html, style)).toEqual({ html, style });
});

test('a name that begins another is another', () => {
  const html = '<p class="bSnwtG_icon bSnwtG_iconWide"></p>';
  expect(shorten(html, '.bSnwtG_iconWide{x:y}.bSnwtG_icon{x:y}')).toEqual({
    html: '<p class="b a"></p>',
    style: '.a{x:y}.b{x:y}',
  });
});

test('each of a thousand classes has a name of its own, and none is a word', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `bSnwtG_a${index}`);
  const { html } = shorten(
    `<p class="${names.join(' ')}"></p>`,
    names.map((name) => `.${name}{x:y}`).join(''),
  );
  const short = html.replace(/^<p class="|"><\/p>$/g, '').split(' ');
  expect(new Set(short).size).toBe(1000);
  expect(short.filter((name) => !/^[A-Za-z]\d*$/.test(name))).toEqual([]);
});
