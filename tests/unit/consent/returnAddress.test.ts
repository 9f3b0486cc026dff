import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxReturnLength, returnAddress } from '@/lib/consent/returnAddress';

test.each([
  ['/', '/'],
  ['/om-webbplatsen/kakor', '/om-webbplatsen/kakor'],
  ['/sok?q=f%C3%B6r%C3%A4ldra&sida=2', '/sok?q=f%C3%B6r%C3%A4ldra&sida=2'],
  ['/om-webbplatsen#kakor', '/om-webbplatsen'],
  ['/a/../b', '/b'],
])('C14: %s leads back to %s', (given, expected) => {
  expect(returnAddress(given)).toBe(expected);
});

test.each([
  [undefined],
  [null],
  [''],
  ['om-webbplatsen'],
  ['//example.org'],
  ['///example.org'],
  ['/\\example.org'],
  ['\\\\example.org'],
  ['https://example.org/'],
  ['javascript:alert(1)'],
  ['/%2F/example.org'],
  ['/%2Fexample.org'],
  ['/%5Cexample.org'],
  ['/%255Cexample.org'],
  ['/%252F%252Fexample.org'],
  ['/\t/example.org'],
  ['/%09/example.org'],
  ['/a\r\nSet-Cookie: x=1'],
  ['/%0d%0aLocation:x'],
  ['/.//example.org'],
  ['/a/..//example.org'],
  ['/%zz'],
  ['/api/kakor'],
  ['/api'],
])('C14: %j leads nowhere', (given) => {
  expect(returnAddress(given)).toBeUndefined();
});

test('an address that was cut comes back without half a letter', () => {
  const letters = fc.array(
    fc.constantFrom('a', '&', '%20', '%C3%B6', '%D8%A7', '%E0%A4%95', '%F0%9F%98%80', '+'),
    {
      minLength: 900,
      maxLength: 1000,
    },
  );
  const reached = { cut: 0, whole: 0 };
  fc.assert(
    fc.property(letters, fc.nat(12), (query, shift) => {
      const whole = `/sok?q=${'x'.repeat(shift)}${query.join('')}`;
      const cut = whole.slice(0, maxReturnLength);
      const address = returnAddress(cut) ?? '';
      expect(() => decodeURIComponent(address)).not.toThrow();
      expect(cut.startsWith(address)).toBe(true);
      expect(cut.length - address.length).toBeLessThan('%F0%9F%98%80'.length);
      reached[address === cut ? 'whole' : 'cut']++;
    }),
  );
  expect(Math.min(reached.cut, reached.whole)).toBeGreaterThan(10);
});

test('a short address keeps what cannot be read, too: it is as the visitor had it', () => {
  expect(returnAddress('/sok?q=%F6')).toBe('/sok?q=%F6');
});

test('a long address that cannot be read anyway is not cut further', () => {
  const given = `/sok?q=%F6${'a'.repeat(maxReturnLength - '/sok?q=%F6'.length)}`;
  expect(returnAddress(given)).toBe(given);
});

test('C14: whatever is given, the address stays on this site', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    '%25',
    ':',
    '@',
    '?',
    '#',
    'a',
    '\t',
    'https:',
    'api',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 10 }).map((some) => `/${some.join('')}`),
  );
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(text, (given) => {
      const address = returnAddress(given);
      if (address === undefined) {
        refused += given.startsWith('/') ? 1 : 0;
        return;
      }
      accepted++;
      expect(address).toMatch(/^\/(?![/\\])/);
      expect(new URL(address, 'https://www.example.se').origin).toBe('https://www.example.se');
      expect(address).not.toMatch(/[\\\r\n\t]/);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(accepted, refused)).toBeGreaterThan(200);
});
