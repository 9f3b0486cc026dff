import type { Nodes } from 'mdast';
import type { Place } from '@/lib/source/readYaml';
import { escapePattern } from '@/lib/text/escapePattern';

/** Where some words of a part of the page stand in its file. */
export function placeInSource(body: string, node: Nodes, words: string, from = 0): Place {
  const start = node.position?.start.offset ?? 0;
  const source = sourceOf(node, body);
  const found = Math.max(
    0,
    words.includes(' ') ? indexOfWords(source, words, from) : source.indexOf(words, from),
  );

  const before = body.slice(0, start + found);
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/** A line break may stand between the words, where the text of the page has a space. One word may be too long for a pattern. */
function indexOfWords(source: string, words: string, from: number): number {
  const pattern = new RegExp(escapePattern(words).replace(/ /g, '\\s+'), 'g');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}

/** A part of a page as it is written, signs and all. */
export const sourceOf = ({ position }: Pick<Nodes, 'position'>, body: string): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? body.length);
