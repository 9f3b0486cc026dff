import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Proxies that tell the truth about whom they ask for (`X-Forwarded-For`). */
export type TrustedProxies = (address: string) => boolean;

/** @param networks IP addresses, or networks such as `10.0.0.0/8` */
export function trustProxies(networks: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** More proxies in a row than this nobody has. */
const mostProxies = 10;

/**
 * Whom an answer is for, as far as it is known, for the limits of an address; it is neither stored nor logged. What a proxy says is believed when that
 * proxy is trusted, and then what the one before it says; the rest of the header may be written by anyone.
 */
export function clientAddress({ socket, headers }: IncomingMessage, isTrusted: TrustedProxies): string {
  let address = plainAddress(socket.remoteAddress ?? '');
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .slice(-mostProxies);
  while (isTrusted(address)) {
    const before = plainAddress(withoutPort(forwarded.pop()?.trim() ?? ''));
    if (isIP(before) === 0) break;
    address = before;
  }
  return networkOf(address);
}

/** Some proxies write `192.0.2.1:51234` and `[2001:db8::1]:51234`. */
const withoutPort = (text: string) =>
  text.replace(/^([\d.]+):\d+$/, '$1').replace(/^\[([\da-f:.]+)\](?::\d+)?$/i, '$1');

/** An IPv4 address that comes to a socket for both kinds is written as `::ffff:192.0.2.1`. */
export const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Of an IPv6 address the network (64 bits), for a single customer has all of it; any other address as it is. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [beginning = '', end] = address.toLowerCase().split('::');
  const groups = beginning.split(':').filter(Boolean);
  const endGroups = end?.split(':').filter(Boolean) ?? [];
  if (end !== undefined)
    groups.push(...new Array(Math.max(0, 8 - groups.length - endGroups.length)).fill('0'), ...endGroups);
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
