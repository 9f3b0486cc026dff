import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPersonal } from '@/lib/text/isPersonal';

const addresses: string[] = JSON.parse(readFileSync('content/addresses.json', 'utf8'));

test('no address of the site is taken for a number of a person, which would not be counted', () => {
  expect(addresses.length).toBeGreaterThan(300);
  expect(addresses.filter(isPersonal)).toEqual([]);
});
