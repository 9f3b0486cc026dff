import type { Redirects } from './readRedirects';

/** The file of redirects: sorted, one on each line, so that two people's additions seldom meet. */
export function redirectsText({ map, gone }: Pick<Redirects, 'map' | 'gone'>): string {
  const entries = [...map, ...gone.map((address) => [address, null] as const)];
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
