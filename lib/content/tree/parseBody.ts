import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '@/lib/source/Fault';
import { flattenMarkup } from './flattenMarkup';
import { findHardMarkup } from './hardMarkup';
import { remarkTables } from './remarkTables';
import { syntaxFault, tooDeep } from './syntaxFault';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkTables).freeze();

/** Far more than a page needs. Every step after this one may go down the tree by calling itself. */
const maxDepth = 40;

/** The body of a page as a tree, or the fault that makes it unreadable. */
export function parseBody(file: string, body: string): { tree: Root } | { fault: Fault } {
  const hardLine = findHardMarkup(body);
  if (hardLine) return { fault: { file, ...tooDeep({ line: hardLine, column: 1 }), severity: 'fault' } };

  try {
    const tree = parser.parse(body);
    const deep = findDeeperThan(maxDepth, tree);
    if (deep)
      return {
        fault: { file, ...tooDeep(deep.position?.start ?? { line: 1, column: 1 }), severity: 'fault' },
      };
    return { tree: flattenMarkup(tree) };
  } catch (error) {
    return { fault: { file, ...syntaxFault(error, body), severity: 'fault' } };
  }
}

/** Level by level, so that a tree of any depth can be measured. */
function findDeeperThan(depth: number, tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let below = 0; below < depth && level.length > 0; below++) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return level[0];
}
