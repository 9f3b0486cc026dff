import type { Heading as HeadingNode, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { frameIds } from '@/lib/content/anchors/frameIds';
import { takeId } from '@/lib/content/anchors/takeId';
import type { Heading } from '@/lib/content/head/Page';
import { slug } from '@/lib/text/slug';
import { eachNode } from './eachNode';

export type Named = { node: HeadingNode; heading: Heading };

/** The headings of a page with their anchors, each another and none that of the frame. */
export function headingsOf(tree: Root): Named[] {
  const taken = new Set<string>(Object.values(frameIds));
  const named: Named[] = [];

  eachNode(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const id = takeId(slug(text) || 'rubrik', taken);
    named.push({ node, heading: { depth: node.depth, text, id } });
  });
  return named;
}

/** Writes the anchors into the tree. */
export function setHeadingIds(named: readonly Named[]): void {
  for (const { node, heading } of named) node.data = { ...node.data, hProperties: { id: heading.id } };
}
