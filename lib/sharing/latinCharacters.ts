/** What titles in the site's languages are written with: ASCII, Latin-1, and the signs of good typography. */
export const latinCharacters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…€−`;

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
