import { expect, test } from 'vitest';
import { brotliQuality, quickQuality } from '@/lib/delivery/build/brotliQuality';

test('a site of thousands of pages is built sooner, for seven bytes in a hundred', () => {
  expect(brotliQuality(61)).toBe(11);
  expect(brotliQuality(1000)).toBe(11);
  expect(brotliQuality(1001)).toBe(quickQuality);
});
