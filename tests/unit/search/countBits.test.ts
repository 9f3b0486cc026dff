import { expect, test } from 'vitest';
import { countBits } from '@/lib/search/words/countBits';

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [0x55555555, 16],
  [0x7fffffff, 31],
  [-1, 32],
  [-(2 ** 31), 1],
  [-(2 ** 31) + 5, 3],
])('of %i, %i bits are set', (bits, count) => {
  expect(countBits(bits)).toBe(count);
});
