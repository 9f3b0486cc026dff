import { normalisePath } from '@/lib/text/normalisePath';

/** How other systems name the file of a page. */
const fileEnding = /(?:\/(?:index|default))?\.(?:html?|xhtml|aspx?|php|jsp)$/i;

/** What the sentence or the bracket around an address leaves at its end when it is copied. */
const marks = new Set('.,;:!?)]>}*"\'”’»| ');

/** The address that a path without an answer may be meant as, each way that it may be misspelled one step further. */
export function likelyPaths(path: string): string[] {
  const normal = normalisePath(path);
  let end = normal.length;
  while (marks.has(normal.charAt(end - 1))) end -= 1;
  const bare = normalisePath(normal.slice(0, end));
  return [...new Set([normal, bare, normalisePath(bare.replace(fileEnding, ''))])];
}

/** Addresses by their small letters. Two that differ in capitals alone are both left out: neither is meant more than the other. */
export function byLowerCase(addresses: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const address of addresses) {
    const lower = address.toLowerCase();
    found.set(lower, found.has(lower) ? undefined : address);
  }
  return new Map([...found].flatMap(([lower, address]) => (address === undefined ? [] : [[lower, address]])));
}
