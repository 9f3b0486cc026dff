import type { Nodes } from 'mdast';

/** The words of a paragraph, a heading or a link, without their markup. */
export function inlineText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}
