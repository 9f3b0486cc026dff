import { expect, test } from 'vitest';
import { putStyle } from '@/lib/lean/putStyle';
import { leastCost } from '@/tests/setup/leastCost';

const sheets =
  '.bSnwtG_a{x:y}.bSnwtG_b p{x:y}td{x:y}:is(.bSnwtG_c,.bSnwtG_d) p{x:y}:root{--tone:red}@media (prefers-color-scheme:dark){:root{--tone:blue}}';
const put = (body: string, style = sheets) =>
  putStyle({ html: `<head><style></style></head>${body}`, sheets: style }, '/brod');

test.each([
  ['another class', '<p class="bSnwtG_a"></p>', '<p class="bSnwtG_b"></p>'],
  ['an alternative in a selector', '<p></p>', '<p class="bSnwtG_d"></p>'],
  ['another element', '<p></p>', '<td></td>'],
  ['a drawing that asks for a custom property', '<p></p>', '<path fill="var(--tone)"/>'],
])('two pages do not share a style when one has %s', (_, one, other) => {
  expect(put(one).style).not.toBe(put(other).style);
  // Whichever was asked for first.
  expect(put(one)).toEqual(put(one));
  const reversed = `${sheets}p{order:1}`;
  const first = put(other, reversed);
  put(one, reversed);
  expect(put(other, reversed)).toEqual(first);
});

test('what the style of one page is made from is not gone through again for the next with the same use of it', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `bSnwtG_x${index}`);
  const style = names.map((name) => `.${name} p{--${name}:red;x:var(--${name})}`).join('');
  const bodyOf = (count: number) => `<p class="${names.slice(0, count).join(' ')}"></p>`;
  let count = 300;
  const another = leastCost(() => put(bodyOf(count++), style));
  const same = leastCost(() => put(bodyOf(300), style));
  expect(same).toBeLessThan(another / 2);
});
