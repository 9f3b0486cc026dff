import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent } from 'mdast';

/** What Markdown has between two empty lines. */
export type Block = BlockContent | DefinitionContent;

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const strong = (value: string): Paragraph => paragraph([{ type: 'strong', children: [text(value)] }]);

export const list = (items: Block[][], ordered: boolean): List => ({
  type: 'list',
  ordered,
  spread: true,
  children: items.map((children) => ({ type: 'listItem', spread: true, children })),
});
