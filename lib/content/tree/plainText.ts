import type { Nodes, Root } from 'mdast';
import type { Attribute } from './Element';
import { inlineText } from './inlineText';

/** The words of a page, a line for each paragraph, heading, list item and table row: for search and for measures of reading. */
export function plainText(tree: Root): string {
  const lines: string[] = [];
  collect(tree, lines);
  return lines.join('\n');
}

function collect(node: Nodes, lines: string[]) {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      addLine(inlineText(node), lines);
      return;
    case 'tableRow':
      addLine(node.children.map(inlineText).join(' '), lines);
      return;
    case 'mdxJsxFlowElement':
      // A title is read by visitors although it stands in a prop.
      addLine(propTexts(node.attributes as Attribute[]), lines);
  }
  if (!('children' in node)) return;
  // A component whose content stands on its own line holds words without a paragraph around them.
  if (node.children.some(({ type }) => type === 'text'))
    addLine(node.children.map(inlineText).join(''), lines);
  else for (const child of node.children) collect(child, lines);
}

/** What the words that visitors read are called, in every component that has some in its props. */
export const readProps: readonly string[] = ['title', 'caption', 'year'];

function propTexts(attributes: Attribute[]): string {
  return attributes
    .filter(({ name }) => readProps.includes(name))
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join(' ');
}

function addLine(text: string, lines: string[]) {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line) lines.push(line);
}
