import type { Root } from 'mdast';
import { blocksOf, linesOf } from './blocksOf';

/**
 * Says in the HTML where each block of a page stands in its file, for the editors' desk: `data-source="12-15"` on the element that Markdown
 * makes. A component makes what it likes; after it comes an empty `<template data-source-end>`, which shows nothing and leaves the first child
 * of the page the first.
 */
export function markBlocks(tree: Root): void {
  const blocks = blocksOf(tree);
  tree.children = tree.children.flatMap((node, index, nodes) => {
    const block = blocks.find(({ start, end }) => {
      const line = node.position?.start.line ?? 0;
      return start <= line && line <= end;
    });
    if (!block) return [node];
    const lines = linesOf(block);
    if (node.type !== 'mdxJsxFlowElement') {
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, 'data-source': lines } };
      return [node];
    }
    const isLast = (nodes[index + 1]?.position?.start.line ?? Number.POSITIVE_INFINITY) > block.end;
    if (!isLast) return [node];
    const attribute = { type: 'mdxJsxAttribute' as const, name: 'data-source-end', value: lines };
    return [
      node,
      { type: 'mdxJsxFlowElement' as const, name: 'template', attributes: [attribute], children: [] },
    ];
  });
}
