import type { Root } from 'mdast';
import { eachNode } from './eachNode';

/** In a Markdown table the first row names the columns and the first cell of every other row names the row: both are headers (WCAG 1.3.1). */
export function markTableHeaders(tree: Root): void {
  eachNode(tree, (node) => {
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children;
    for (const cell of head?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
    for (const { children } of rows) {
      const [first] = children;
      if (first) first.data = { hName: 'th', hProperties: { scope: 'row' } };
    }
  });
}
