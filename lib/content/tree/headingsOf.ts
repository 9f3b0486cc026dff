import type { Heading as HeadingNode, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Heading } from '@/lib/content/head/Page';
import { slug } from '@/lib/text/slug';
import { eachNode } from './eachNode';

export type Named = { node: HeadingNode; heading: Heading };

/** The headings of a page with their anchors. The second heading of the same words gets "-2", the third "-3". */
export function headingsOf(tree: Root): Named[] {
  const taken = new Map<string, number>();
  const named: Named[] = [];

  eachNode(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const base = slug(text) || 'rubrik';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    named.push({ node, heading: { depth: node.depth, text, id: count === 1 ? base : `${base}-${count}` } });
  });
  return named;
}

/** Writes the anchors into the tree. */
export function setHeadingIds(named: readonly Named[]): void {
  for (const { node, heading } of named) node.data = { ...node.data, hProperties: { id: heading.id } };
}
