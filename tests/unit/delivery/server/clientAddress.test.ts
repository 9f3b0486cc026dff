import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress, trustProxies } from '@/lib/delivery/server/connections/clientAddress';

const trusted = trustProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  clientAddress(
    { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    trusted,
  );

test.each([
  ['somebody without a proxy', '192.0.2.1', undefined, '192.0.2.1'],
  ['somebody who only says to be another', '192.0.2.1', '198.51.100.7', '192.0.2.1'],
  ['somebody behind a trusted proxy', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['somebody behind two trusted proxies', '127.0.0.1', '198.51.100.7, 10.1.2.3', '198.51.100.7'],
  ['somebody who says so through a trusted proxy', '10.0.0.9', '203.0.113.5, 198.51.100.7', '198.51.100.7'],
  ['somebody whose port is told too', '127.0.0.1', '192.0.2.1:51234', '192.0.2.1'],
  ['an IPv6 address whose port is told too', '127.0.0.1', '[2001:db8::1]:51234', '2001:db8:0:0::/64'],
  ['an IPv6 address in brackets', '127.0.0.1', '[2001:db8::1]', '2001:db8:0:0::/64'],
  ['a trusted proxy whose port is told too', '127.0.0.1', '198.51.100.7, 10.0.0.1:80', '198.51.100.7'],
  ['a proxy that does not say', '127.0.0.1', undefined, '127.0.0.1'],
  ['a proxy that says rubbish', '127.0.0.1', '<script>, unknown', '127.0.0.1'],
  ['trusted proxies alone', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
  ['an IPv4 address as IPv6 writes it', '::ffff:192.0.2.1', undefined, '192.0.2.1'],
  ['a trusted proxy as IPv6 writes it', '::ffff:10.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['a trusted IPv6 proxy', 'fd00::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['another address of the same IPv6 network', '2001:0DB8:1:2::9', undefined, '2001:db8:1:2::/64'],
  ['a short IPv6 address', '2001:db8::1', undefined, '2001:db8:0:0::/64'],
  ['a connection that has been closed', undefined, '192.0.2.1', ''],
])('%s', (_, remoteAddress, forwarded, address) => {
  expect(from(remoteAddress, forwarded)).toBe(address);
});

test('a header as long as can be sent is read without delay', () => {
  expect(from('127.0.0.1', '10.0.0.1,'.repeat(1600))).toBe('127.0.0.1');
  expect(from('127.0.0.1', '10.0.0.1, '.repeat(1600).concat('10.0.0.1'))).toBe('10.0.0.1');
});
