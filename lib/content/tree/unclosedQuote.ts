import type { Place } from '@/lib/source/readYaml';

/** A value as it is written after the name of a property: with what it begins, and where that stands. */
type Quote = Place & { name: string; sign: string };

/**
 * The first value in a tag that does not begin and end with the same straight quotation mark on its line. The reader of MDX goes on to the next
 * such mark, far below, or to the end of the file, and tells of that place instead.
 */
export function unclosedQuote(body: string): Quote | undefined {
  for (const [index, line] of body.split('\n').entries()) {
    for (const tag of line.matchAll(/<[A-Za-z][\w.-]*(?=[ \t])/g)) {
      const quote = inTag(line, (tag.index ?? 0) + tag[0].length);
      if (quote) return { ...quote, line: index + 1 };
    }
  }
  return undefined;
}

function inTag(line: string, from: number): Omit<Quote, 'line'> | undefined {
  const property = /[ \t]+([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|(["'“”„’‘´`«»]))/y;
  property.lastIndex = from;
  for (let found = property.exec(line); found; found = property.exec(line)) {
    const [whole, name = '', sign] = found;
    if (sign) return { name, sign, column: found.index + whole.length };
  }
  return undefined;
}
