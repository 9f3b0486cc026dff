import type { Nodes } from 'mdast';
// Only for its types: it teaches `mdast` the nodes of MDX.
import type {} from 'remark-mdx';

/** A component in the body of a page, on a line of its own or within a sentence. */
export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Attribute = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>;
