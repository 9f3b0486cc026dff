import { expect, test } from 'vitest';
import { limitToOpenFiles, openFilesLimit } from '@/lib/delivery/server/connections/openFilesLimit';

const limits = { most: 4000, mostOfAddress: 400 };

test.each([
  [144, { most: 16, mostOfAddress: 16 }],
  [1024, { most: 896, mostOfAddress: 400 }],
  [20_000, limits],
  [Number.POSITIVE_INFINITY, limits],
  [143, undefined],
  [64, undefined],
])('with %d open files there is room for so many connections', (openFiles, expected) => {
  expect(limitToOpenFiles(limits, openFiles)).toEqual(expected);
});

test('the system tells how many it allows', () => {
  expect(openFilesLimit()).toBeGreaterThan(60);
});
