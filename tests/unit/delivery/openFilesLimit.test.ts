import { expect, test } from 'vitest';
import { limitToOpenFiles, openFilesLimit } from '@/lib/delivery/server/openFilesLimit';

const limits = { most: 4000, mostOfAddress: 400 };

test.each([
  [64, { most: 20, mostOfAddress: 20 }],
  [1024, { most: 980, mostOfAddress: 400 }],
  [20_000, limits],
  [Number.POSITIVE_INFINITY, limits],
  [59, undefined],
])('with %d open files there is room for so many connections', (openFiles, expected) => {
  expect(limitToOpenFiles(limits, openFiles)).toEqual(expected);
});

test('the system tells how many it allows', () => {
  expect(openFilesLimit()).toBeGreaterThan(60);
});
