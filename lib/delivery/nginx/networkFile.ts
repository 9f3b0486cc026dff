import { isIP } from 'node:net';
import { isHost, isPort } from '@/lib/settings/settingsSchema';

/** What changes from cluster to cluster, and while nothing else does: a file of its own, which others may replace. */
export type Network = {
  /** Where `npm start` runs: several as `127.0.0.1:3000`, or one name that leads to all of them, `site:3000`. */
  upstreams: readonly string[];
  /** DNS servers, which are asked for the name again and again. */
  resolvers: readonly string[];
  /** Addresses or networks of proxies in front, which say whom they ask for. */
  trustedProxies: readonly string[];
};

const advice =
  'give addresses, such as 127.0.0.1:3000, or one single name that leads to all of them, such as site:3000.';

/** The file that nginx.conf includes: `$site_node`, and whose word for an address is taken. */
export function networkFile({ upstreams, resolvers, trustedProxies }: Network): string {
  const broken = upstreams.find((upstream) => !isPlace(upstream));
  if (broken !== undefined) throw new Error(`NGINX_UPSTREAMS names ${broken}: ${advice}`);
  return `# What nginx knows of what is around it. Made by deploy/nginx/writeConfiguration.mjs.
${upstreams.every(isAddress) ? addressLines(upstreams) : nameLines(upstreams, resolvers)}
${trustedProxies.map((network) => `set_real_ip_from ${network};`).join('\n')}
`;
}

/** An address or a name, and a port that can be asked: no scheme, no path. */
function isPlace(text: string): boolean {
  const [, address, name = address ?? '', port = '80'] =
    /^(?:\[([\da-f:.]+)\]|([^:]*))(?::(\d*))?$/i.exec(text) ?? [];
  return isHost(name) && (address === undefined || isIP(address) === 6) && isPort(port) && port !== '0';
}

const isAddress = (upstream: string) => isIP(upstream.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) !== 0;

function addressLines(upstreams: readonly string[]): string {
  return `upstream site_addresses {
  # Each is asked each time: after a few refused answers nginx would leave out the only one that there is.
${upstreams.map((address) => `  server ${address} max_fails=0;`).join('\n')}
  keepalive 64;
}
map $uri $site_node {
  default site_addresses;
}`;
}

/** A name in a list of servers would be looked up once, and nginx would not start without it. */
function nameLines([name = '', ...others]: readonly string[], resolvers: readonly string[]): string {
  if (others.length > 0) throw new Error(`NGINX_UPSTREAMS names ${[name, ...others].join(', ')}: ${advice}`);
  if (resolvers.length === 0)
    throw new Error(
      `NGINX_UPSTREAMS is the name ${name}, but no DNS server is known: set NGINX_RESOLVER, for example NGINX_RESOLVER=127.0.0.11.`,
    );
  const unasked = resolvers.find((resolver) => !isPlace(resolver));
  if (unasked !== undefined)
    throw new Error(
      `NGINX_RESOLVER names ${unasked}: give addresses of DNS servers with commas between, such as 127.0.0.11.`,
    );
  return `resolver ${resolvers.join(' ')} valid=5s ipv6=off;
resolver_timeout 1s;
map $uri $site_node {
  default ${name};
}`;
}
