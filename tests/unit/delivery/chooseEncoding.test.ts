import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseEncoding } from '@/lib/delivery/server/chooseEncoding';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['BR', 'br'],
  ['br;q=0.1, gzip;q=1.0', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0 , gzip; q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['brotli, gzipped', 'identity'],
])('"%s" gets %s', (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected);
});

test('whatever the browser says, it gets a form that there is', () => {
  fc.assert(
    fc.property(fc.string(), (accepted) => {
      expect(chooseEncoding(accepted)).toMatch(/^(br|gzip|identity)$/);
    }),
  );
});
