import { expect, test } from 'vitest';
import { brotliQuality } from '@/lib/delivery/brotliQuality';

test('a site of thousands of pages is built sooner, for two bytes in a hundred', () => {
  expect(brotliQuality(61)).toBe(11);
  expect(brotliQuality(1000)).toBe(11);
  expect(brotliQuality(1001)).toBe(10);
});
