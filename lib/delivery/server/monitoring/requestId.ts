import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { plainAddress, type TrustedProxies } from '@/lib/delivery/server/connections/clientAddress';

/** Of requests and answers: its number, by which a visitor who meets a fault, and a proxy, can name what is in the log. */
export const requestIdHeader = 'X-Request-Id';

/** A UUID, or nginx's `$request_id`: nothing else fits, such as an address or what somebody wants to see in a log. */
const known = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** As a trusted proxy in front has numbered it, or a new one. */
export function requestIdOf({ socket, headers }: IncomingMessage, isTrusted: TrustedProxies): string {
  const given = headers[requestIdHeader.toLowerCase()];
  if (typeof given === 'string' && known.test(given) && isTrusted(plainAddress(socket.remoteAddress ?? '')))
    return given;
  return randomUUID();
}
