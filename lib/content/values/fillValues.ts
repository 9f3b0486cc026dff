import type { Nodes, Parents, Root } from 'mdast';
import { attributeOf } from '@/lib/content/tree/attributeOf';
import type { Locale } from '@/lib/i18n/locales';
import { getValue, wordsOfValue } from './getValue';

/**
 * Puts the words of each `<Value name="…" />` in its place. Done to the tree, and not by a component, so that the page, its
 * Markdown, its search text and its anchors all say the same.
 */
export function fillValues(tree: Root, locale: Locale): Root {
  fill(tree, locale);
  return tree;
}

function fill(parent: Parents, locale: Locale) {
  parent.children = parent.children.map((child): Nodes => {
    if (child.type === 'mdxJsxTextElement' && child.name === 'Value') return words(child, locale);
    if (child.type === 'mdxJsxFlowElement' && child.name === 'Value') {
      return { type: 'paragraph', children: [words(child, locale)] };
    }
    if ('children' in child) fill(child, locale);
    return child;
  }) as typeof parent.children;
}

const words = (element: Parameters<typeof attributeOf>[0], locale: Locale) => ({
  type: 'text' as const,
  value: wordsOfValue(getValue(attributeOf(element, 'name')), locale),
});
