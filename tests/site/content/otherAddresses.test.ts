import { afterEach, expect, test, vi } from 'vitest';
import { otherAddresses } from '@/lib/site/otherAddresses';

afterEach(() => vi.unstubAllEnvs());

test('the pages that code makes are listed once by a built site, and anew while somebody writes', () => {
  expect(otherAddresses()).not.toBe(otherAddresses());
  expect(otherAddresses()).toEqual(otherAddresses());
  vi.stubEnv('NODE_ENV', 'production');
  expect(otherAddresses()).toBe(otherAddresses());
});
