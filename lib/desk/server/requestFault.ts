import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Of this desk alone: a browser sends a cookie to every port of a host. */
export const cookieName = (port: number) => `redigera_${port}`;

/**
 * Why a request is not answered. A page on the web can make a browser ask this machine for anything: it cannot read the cookie, its `Origin` is
 * another, and a name of its own that leads here (DNS rebinding) is another `Host`.
 */
export function requestFault(
  { method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { port, key }: { port: number; key: string },
): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return `Adressen ska börja med http://${hosts[0]}.`;
  const isWrite = method !== 'GET' && method !== 'HEAD';
  if ((isWrite || origin !== undefined) && origin !== `http://${host}`)
    return 'Det som skrivs måste komma från redaktionens egna sidor.';
  const given = cookieOf(headers.cookie ?? '', cookieName(port));
  if (!isSame(given, key))
    return 'Öppna adressen som skrevs ut när redaktionen startade. Den har en nyckel i sig.';
  return undefined;
}

export function isSame(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function cookieOf(cookies: string, name: string): string {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}
