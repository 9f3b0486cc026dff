import { expect, test } from 'vitest';
import { samplePages } from '@/lib/delivery/build/dictionary/samplePages';

const addresses = Array.from({ length: 100 }, (_, index) => `/brod/${index}`);

test('a sample is the same whatever the order, and of all where there are few', () => {
  const sample = samplePages(addresses, 20);
  expect(new Set(sample).size).toBe(20);
  expect(samplePages([...addresses].reverse(), 20)).toEqual(sample);
  expect([...samplePages(addresses, 200)].sort()).toEqual([...addresses].sort());
});

test('one page more changes the sample by one at most', () => {
  const before = samplePages(addresses, 20);
  for (let index = 0; index < 50; index++) {
    const after = samplePages([...addresses, `/nytt/${index}`], 20);
    expect(before.filter((address) => !after.includes(address)).length).toBeLessThanOrEqual(1);
  }
});
