import { readSettings } from '@/lib/settings/readSettings';
import type { ReceivedRequest } from './ReceivedRequest';
import { readForwarded } from './readForwarded';

/**
 * Whether a page of this site sent the request. A browser that says so in Sec-Fetch-Site decides: it alone knows both addresses, whatever
 * a proxy has made of ours. Older ones, and all of them over plain http, say where a request comes from in Origin or at least in
 * Referer: that must name the host asked for, the one that a proxy was asked for, or the site's public address. Who says
 * nothing is not a page of ours.
 */
export function isFromThisSite({ headers }: ReceivedRequest, publicAddress?: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';

  const origin = hostOf(headers.get('origin') ?? headers.get('referer'));
  if (origin === undefined) return false;
  const forwarded = readForwarded((name) => headers.get(name));
  const ours = [headers.get('host'), forwarded.host].map((host) => host && hostOf(`http://${host}`));
  return [...ours, hostOf(publicAddress ?? readSettings(process.env).siteUrl)].includes(origin);
}

/**
 * The host of a web address. Its port belongs to it unless it is the usual one of http or of https: browsers leave that out, and some proxies
 * add it.
 */
function hostOf(address: string | null | undefined): string | undefined {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).host.replace(/:(80|443)$/, '');
}
