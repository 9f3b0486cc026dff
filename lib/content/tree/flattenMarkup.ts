import type { Nodes, Parents, Root } from 'mdast';

/**
 * A component alone on its line is a block, also when its content stands on the same line. Markdown takes it for a
 * paragraph with a component in it. A card in a paragraph would be no HTML, so the paragraph goes.
 */
export function flattenMarkup(tree: Root): Root {
  flattenChildren(tree);
  return tree;
}

function flattenChildren(parent: Parents) {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type !== 'paragraph' || !isOnlyComponents(child.children)) return [child];
    return child.children.flatMap((inner): Nodes[] => {
      if (inner.type !== 'mdxJsxTextElement') return [];
      return [{ ...inner, type: 'mdxJsxFlowElement', children: inner.children as never }];
    });
  }) as typeof parent.children;
  for (const child of parent.children) if ('children' in child) flattenChildren(child);
}

function isOnlyComponents(children: readonly Nodes[]): boolean {
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every(
      (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
