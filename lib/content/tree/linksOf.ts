import type { Nodes, Root } from 'mdast';
import { eachNode } from './eachNode';
import { inlineText } from './inlineText';

export type PageLink = {
  node: Nodes;
  href: string;
  /** What the visitor sees; `undefined` for what has no text of its own, as an image. */
  text: string | undefined;
};

/** What an address is called in every component that leads somewhere. */
export const linkProp = 'href';

/** Everything in a page that leads somewhere: links, images, and props that hold an address. */
export function linksOf(tree: Root): PageLink[] {
  const links: PageLink[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'link') links.push({ node, href: node.url, text: inlineText(node) });
    if (node.type === 'image' || node.type === 'definition')
      links.push({ node, href: node.url, text: undefined });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;

    const texts = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
    const title = texts.find(({ name }) => name === 'title')?.value;
    for (const { name, value } of texts) {
      if (name !== linkProp || typeof value !== 'string') continue;
      links.push({ node, href: value, text: typeof title === 'string' ? title : undefined });
    }
  });
  return links;
}
