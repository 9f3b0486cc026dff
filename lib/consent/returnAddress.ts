/** A base that no address on the site can name, to see whether an address leads away from it. */
const here = 'http://here.invalid';

/** Characters of an address that a form takes along: with the other fields below what the server takes (C14). */
export const maxReturnLength = 900;

/** The longest end of an address that is not yet a letter: `%F0%9F%98%8`, of an emoji. */
const maxUnfinished = 11;

/**
 * The address on this site to go back to after a choice, or `undefined` when the given one could lead elsewhere (C14).
 * A path with its query is kept; a fragment is dropped. Refused: absolute and protocol-relative addresses, backslashes
 * and control characters (browsers read `/\x` as `//x` and skip tabs), all of these percent-encoded too, and `/api`.
 */
export function returnAddress(sent: string | null | undefined): string | undefined {
  if (!sent?.startsWith('/')) return undefined;
  const given = sent.length === maxReturnLength ? dropUnfinishedLetter(sent) : sent;

  const [path = ''] = given.split(/[?#]/, 1);
  const plain = decodeFully(path);
  if (plain === undefined || /^\/\/|[\\\p{Cc}]/u.test(plain) || /[\\\p{Cc}]/u.test(given)) return undefined;

  if (!URL.canParse(given, here)) return undefined;
  const url = new URL(given, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return undefined;
  if (url.pathname === '/api' || url.pathname.startsWith('/api/')) return undefined;
  return url.pathname + url.search;
}

/** An address that was cut may end within a letter of several bytes: that letter is left out whole. */
function dropUnfinishedLetter(address: string): string {
  for (let length = address.length; length >= address.length - maxUnfinished; length -= 1) {
    const beginning = address.slice(0, length);
    if (isDecodable(beginning)) return beginning;
  }
  return address;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Percent-decoded until nothing is left to decode; `undefined` when it is not valid percent-encoding. */
function decodeFully(text: string): string | undefined {
  let plain = text;
  for (;;) {
    try {
      const decoded = decodeURIComponent(plain);
      if (decoded === plain) return plain;
      plain = decoded;
    } catch {
      return undefined;
    }
  }
}
