/** Put in place of what may be about a person. */
const replacement = '-';

/** A Swedish personal or coordination number, with or without century and separator, or the sign of an e-mail address. */
const personal = /\d{6}\W?\d{4}|@/;

/**
 * The path of an address on this site, fit to be counted: no query, no fragment, and nothing shaped like a personal
 * number or an e-mail address (C25). A part that holds such a thing is replaced as a whole, for what stands around it
 * may be a name. Any ten digits count as a number: better to lose an address from the statistics than to keep a person.
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

/** Percent-encoding is taken off until none is left: `%2538` is an 8 too. What cannot be read cannot be vouched for. */
function isPersonal(part: string): boolean {
  try {
    const plain = decodeURIComponent(part);
    // As it stands too: in `%0000000000` taking the encoding off would take two of the ten digits away.
    return personal.test(part) || (plain !== part && isPersonal(plain));
  } catch {
    return true;
  }
}

/** `URL.parse` and `URL.canParse` are newer than the oldest browsers that the site works in. */
function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
