import { expect, test } from 'vitest';
import { cutFrame } from '@/lib/lean/cutFrame';

const address = '/sok';
const words = 'qx';

test('other parts stand where those of the page stood, and nothing of it is read as a pattern', () => {
  const write = cutFrame('<h1>qx</h1><p>bröd</p><ol>qx 1</ol>', {
    address,
    words,
    parts: { hits: '<ol>qx 1</ol>', title: 'qx</h1>' },
  });
  expect(write({ title: '$& $1</h1>', hits: '' })).toBe('<h1>$& $1</h1><p>bröd</p>');
  expect(write({ title: 'a</h1>', hits: '<ol>$`</ol>' })).toBe('<h1>a</h1><p>bröd</p><ol>$`</ol>');
});

test.each([
  ['a part that is not there', '<h1>qx</h1>', { title: '<h1>', hits: '<ol>' }, /the part hits/],
  ['a part that is there twice', '<p>qx</p><p>qx</p>', { title: '<p>qx</p>' }, /the part title/],
  ['parts that overlap', '<p>qx</p>', { title: '<p>qx', hits: 'qx</p>' }, /the part hits/],
  [
    'the words in a place that is no part',
    '<h1>qx</h1><p>qx</p>',
    { title: '<h1>qx</h1>' },
    /it also has qx/,
  ],
])('%s is a fault, which names the page', (_, html, parts, fault) => {
  const cut = () => cutFrame<string>(html, { address, words, parts });
  expect(cut).toThrow(fault);
  expect(cut).toThrow('/sok');
});
