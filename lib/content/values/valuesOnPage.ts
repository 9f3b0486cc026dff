import type { Root } from 'mdast';
import type { Page } from '@/lib/content/head/Page';
import { attributeOf } from '@/lib/content/tree/attributeOf';
import type { Element } from '@/lib/content/tree/Element';
import { eachNode } from '@/lib/content/tree/eachNode';
import { wordsOfValue } from './getValue';
import type { Value } from './valueSchema';

export type ValueUse = {
  value: Value;
  /** Where the page says it; `undefined` in the page head, where it is written out. */
  element?: Element;
};

/** The values that a page says: by `<Value name="…" />` in its body, or in the same words in its head. */
export function valuesOnPage({ head, locale }: Page, tree: Root, values: readonly Value[]): ValueUse[] {
  const byName = new Map(values.map((value) => [value.name, value]));
  const uses: ValueUse[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const value = node.name === 'Value' ? byName.get(attributeOf(node, 'name')) : undefined;
    if (value) uses.push({ value, element: node });
  });
  const headText = [head.title, head.description, head.lead].join('\n');
  for (const value of values) {
    if (headText.includes(wordsOfValue(value, locale))) uses.push({ value });
  }
  return uses;
}
