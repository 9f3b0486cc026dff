import { LeanError } from './LeanError';

/**
 * What is the same in all pages of a kind, from one of them: the page without the given parts, each of which must stand in it once.
 * @param parts of that page, as HTML
 * @param words what that page alone has in these parts, and must have nowhere else
 * @returns the page with other parts in their places
 */
export function cutFrame<Name extends string>(
  html: string,
  { address, parts, words }: { address: string; parts: Record<Name, string>; words: string },
): (parts: Record<Name, string>) => string {
  const names = Object.keys(parts) as Name[];
  const places = names
    .map((name) => ({
      name,
      from: html.indexOf(parts[name]),
      to: html.indexOf(parts[name]) + parts[name].length,
    }))
    .sort((one, other) => one.from - other.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { name, from, to } of places) {
    if (from < at || html.includes(parts[name], to))
      throw new LeanError(address, `the part ${name} does not stand in it once, and apart from the others.`);
    pieces.push(html.slice(at, from));
    at = to;
  }
  pieces.push(html.slice(at));
  if (pieces.join('').includes(words)) throw new LeanError(address, `it also has ${words} in another place.`);

  const [first = '', ...rest] = pieces;
  return (others) =>
    first + rest.map((piece, place) => `${others[places[place]?.name as Name]}${piece}`).join('');
}
