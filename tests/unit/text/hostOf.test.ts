import { expect, test } from 'vitest';
import { hostOf } from '@/lib/text/hostOf';

test.each([
  ['https://www.example.se/a', 'example.se'],
  ['http://data.example.se:4443/', 'data.example.se'],
  [`https://${'b'.repeat(31)}.ipfs.example/`, 'ipfs.example'],
])('%s is named %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
