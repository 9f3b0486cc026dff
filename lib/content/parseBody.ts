import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from './Fault';
import { syntaxFault } from './syntaxFault';
import { unravel } from './unravel';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** The body of a page as a tree, or the fault that makes it unreadable. */
export function parseBody(file: string, body: string): { tree: Root } | { fault: Fault } {
  try {
    return { tree: unravel(parser.parse(body)) };
  } catch (error) {
    return { fault: { file, ...syntaxFault(error, body), severity: 'fault' } };
  }
}
