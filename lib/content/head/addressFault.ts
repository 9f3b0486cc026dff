import { slug } from '@/lib/text/slug';

/** What is wrong with an address that somebody wants for a page, in Swedish; `undefined` when it is right. */
export function addressFault(address: string): string | undefined {
  if (/^(\/[a-z0-9]+(-+[a-z0-9]+)*)+$/.test(address)) return undefined;
  const right = address.split('/').map(slug).filter(Boolean).join('/');
  return `"${address}" kan inte vara en adress. Den börjar med / och har bara a–z, 0–9 och bindestreck mellan snedstrecken.${right ? ` Skriv till exempel "/${right}".` : ''}`;
}
