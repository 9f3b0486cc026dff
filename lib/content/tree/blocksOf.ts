import type { Root } from 'mdast';

/** A part of a page that stands for itself: a paragraph, a heading, a table, a component with all that is in it. */
export type Block = {
  /** Its lines in the file, from 1; the last one is its own. */
  start: number;
  end: number;
  /** As the tree calls it, or the name of the component. */
  kind: string;
};

/** Two that begin on the same line, as components alone on a line can, are one: what an editor changes is whole lines. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  for (const node of tree.children) {
    if (!node.position) continue;
    const kind = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : node.type;
    const { start, end } = node.position;
    const last = blocks.at(-1);
    if (last && last.end >= start.line) last.end = Math.max(last.end, end.line);
    else blocks.push({ start: start.line, end: end.line, kind });
  }
  return blocks;
}

/** How a block is named where it is shown and where it is asked for: `12-15`. */
export const linesOf = ({ start, end }: Pick<Block, 'start' | 'end'>) => `${start}-${end}`;
