import { expect, test } from 'vitest';
import { addressPattern, literalOf } from '@/lib/delivery/addressPattern';

const matches = (address: string, path: string) => new RegExp(addressPattern(address)).test(path);

test.each([
  ['/sok', '/sok', true],
  ['/sok', '/sok/a', false],
  ['/.well-known/security.txt', '/.well-known/security.txt', true],
  ['/.well-known/security.txt', '/xwell-known/securityxtxt', false],
  ['/serier/[name]', '/serier/vab', true],
  ['/serier/[name]', '/serier', false],
  ['/serier/[name]', '/serier/a/b', false],
  ['/a/[...rest]', '/a/b/c', true],
  ['/a/[...rest]', '/a', false],
  ['/a/[[...rest]]', '/a', true],
  ['/a/[[...rest]]', '/a/b/c', true],
  ['/', '/', true],
])('what Next writes %s: is %s one of its addresses? %s', (address, path, isOne) => {
  expect(matches(address, path)).toBe(isOne);
});

test.each(['/sok', '/.well-known/security.txt', '/a+b/(c)', '/'])('%s stands for itself alone', (address) => {
  expect(literalOf(addressPattern(address))).toBe(address);
});

test.each(['/serier/[name]', '/a/[...rest]', '/a/[[...rest]]'])('%s stands for many', (address) => {
  expect(literalOf(addressPattern(address))).toBeUndefined();
});
