import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseEncoding, takesDictionary } from '@/lib/delivery/server/response/chooseEncoding';

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

test.each([
  ['gzip, deflate, br, zstd, dcb, dcz', true],
  ['DCZ', true],
  ['br, dcz;q=0.1', true],
  ['br, dcz;q=0', false],
  ['br, dcz; q=0.000', false],
  ['br, dcb', false],
  ['*', false],
  ['dczz, xdcz', false],
  ['', false],
])('"%s" takes what is compressed by a dictionary: %s', (accepted, expected) => {
  expect(takesDictionary(accepted)).toBe(expected);
});

test('whatever the browser says, it gets a form that there is and that it did not refuse', () => {
  const name = fc.oneof(
    fc.constantFrom('br', 'gzip', 'GZIP', '*', 'identity', 'deflate', 'zstd', ''),
    fc.string({ maxLength: 5 }),
  );
  const weight = fc.constantFrom(
    '',
    ';q=0',
    '; q=0.000',
    ';q=0.5',
    ';Q=1',
    ';q=',
    ';q=much',
    ';q=-1',
    ';x=1',
  );
  const header = fc
    .array(fc.tuple(name, weight), { maxLength: 5 })
    .map((parts) => parts.map((part) => part.join('')).join(', '));
  const given = new Map<string, number>();
  fc.assert(
    fc.property(header, (accepted) => {
      const encoding = chooseEncoding(accepted);
      expect(encoding).toMatch(/^(br|gzip|identity)$/);
      if (encoding !== 'identity') {
        expect(accepted.toLowerCase()).toMatch(new RegExp(`\\*|${encoding}`));
        expect(chooseEncoding(`${accepted}, ${encoding};q=0`)).not.toBe(encoding);
      }
      given.set(encoding, (given.get(encoding) ?? 0) + 1);
    }),
    { numRuns: 500 },
  );
  for (const encoding of ['br', 'gzip', 'identity']) expect(given.get(encoding)).toBeGreaterThan(20);
});
