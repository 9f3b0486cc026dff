/** A base that no address on the site can name, to see whether an address leads away from it. */
const here = 'http://here.invalid';

/**
 * The address on this site to go back to after a choice, or `undefined` when the given one could lead elsewhere (C14).
 * A path with its query is kept; a fragment is dropped. Refused: absolute and protocol-relative addresses, backslashes
 * and control characters (browsers read `/\x` as `//x` and skip tabs), all of these percent-encoded too, and `/api`.
 */
export function returnAddress(given: string | null | undefined): string | undefined {
  if (!given?.startsWith('/')) return undefined;

  const [path = ''] = given.split(/[?#]/, 1);
  const plain = decodeFully(path);
  if (plain === undefined || /^\/\/|[\\\p{Cc}]/u.test(plain) || /[\\\p{Cc}]/u.test(given)) return undefined;

  if (!URL.canParse(given, here)) return undefined;
  const url = new URL(given, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return undefined;
  if (url.pathname === '/api' || url.pathname.startsWith('/api/')) return undefined;
  return url.pathname + url.search;
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
