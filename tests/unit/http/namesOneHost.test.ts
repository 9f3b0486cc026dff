import { expect, test } from 'vitest';
import { namesOneHost } from '@/lib/http/namesOneHost';

/** As Node reads them: of several it gives the first. */
const request = (httpVersion: string, ...hosts: string[]) => ({
  httpVersion,
  rawHeaders: ['Accept', 'host', ...hosts.flatMap((host) => ['Host', host])],
  headers: { accept: 'host', ...(hosts.length > 0 && { host: hosts[0] }) },
});

test.each([
  ['a name', '1.1', ['www.example.org']],
  ['a name and a port', '1.1', ['localhost:3000']],
  ['an address of IPv6', '1.1', ['[2001:db8::1]:3000']],
  ['none that is known', '1.1', ['']],
  ['nothing, before hosts had names', '1.0', []],
])('%s is a host', (_, version, hosts) => {
  expect(namesOneHost(request(version, ...hosts))).toBe(true);
});

test.each([
  ['no line', '1.1', []],
  ['two lines', '1.1', ['a', 'b']],
  ['two equal lines', '1.1', ['a', 'a']],
  ['two lines, before hosts had names', '1.0', ['a', 'b']],
  ['two words', '1.1', ['a b']],
  ['a path', '1.1', ['a/b']],
  ['somebody at a host', '1.1', ['a@b']],
])('%s is none', (_, version, hosts) => {
  expect(namesOneHost(request(version, ...hosts))).toBe(false);
});
