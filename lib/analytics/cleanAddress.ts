import { isPersonal } from '@/lib/text/isPersonal';

/** Put in place of what may be about a person. */
const replacement = '-';

/**
 * The path of an address on this site, fit to be counted: no query, no fragment, and nothing shaped like a personal
 * number or an e-mail address (C25). A part that holds such a thing is replaced as a whole, for what stands around it
 * may be a name.
 */
export function cleanAddress(address: string): string {
  const [path = ''] = address.replace(/^[\w+.-]+:\/\/[^/?#]*/, '').split(/[?#]/, 1);
  return path.replace(/[^/]+/g, (part) => (isPersonal(part) ? replacement : part)) || '/';
}

/**
 * Which other site the visitor came from, and nothing more than which it is. '' for our own pages: the page before is counted
 * itself, and its address may be one that is not there, with a name in it.
 */
export function cleanReferrer(referrer: string, ownOrigin: string): string {
  const url = parseUrl(referrer);
  // An app that opened the page has an address too, but no site.
  if (!url?.protocol.startsWith('http') || isPersonal(url.origin)) return '';
  return url.origin === ownOrigin ? '' : url.origin;
}

/** `URL.parse` and `URL.canParse` are newer than the oldest browsers that the site works in. */
function parseUrl(address: string): URL | undefined {
  // Most come from nowhere that is known, and an exception takes as long as much else of a view.
  if (address === '') return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
