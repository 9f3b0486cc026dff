import type { Root } from 'mdast';
import { eachNode } from './eachNode';

const betweenThousands = /(?<=\d) (?=\d{3}(?!\d))/g;

/** A number such as 30 000 is not parted at the end of a line: its space becomes one that does not break (U+00A0). */
export function keepNumbersWhole(tree: Root): void {
  eachNode(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(betweenThousands, '\u00a0');
  });
}
