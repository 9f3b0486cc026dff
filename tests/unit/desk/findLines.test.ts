import { expect, test } from 'vitest';
import { findLines } from '@/lib/desk/page/findLines';

const before = 'one\n\ntwo\ntwo again\n\nthree\n';
const two = { start: 3, end: 4 };

test.each([
  ['nothing was saved meanwhile', before, { start: 3, end: 4, isSame: true }],
  ['something new stands before the block', `zero\n\n${before}`, { start: 5, end: 6, isSame: true }],
  ['a block before it is gone', 'two\ntwo again\n\nthree\n', { start: 1, end: 2, isSame: true }],
  ['something after it was written anew', before.replace('three', 'tre'), { start: 3, end: 4, isSame: true }],
  [
    'a new block stands just after it',
    before.replace('again\n', 'again\n\nnew\n'),
    { start: 3, end: 4, isSame: true },
  ],
  ['one of its lines is another', before.replace('two again', 'due'), { start: 3, end: 4, isSame: false }],
  ['it has a line more in it', before.replace('two\n', 'two\nmore\n'), { start: 3, end: 5, isSame: false }],
  ['it is gone', 'one\n\nthree\n', { start: 3, end: 2, isSame: false }],
])('%s', (_, after, expected) => {
  expect(findLines(before, after, two)).toEqual(expected);
});
