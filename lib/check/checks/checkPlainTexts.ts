import type { Nodes } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import { textsOf } from '@/lib/content/tree/textsOf';
import { hiddenFault } from '@/lib/source/findTextFaults';
import { plainTextFault } from '@/lib/source/plainTextFault';

/** Signs that cannot be seen, written by their name or number: the file itself was looked at when it was read. And markup where there is none. */
export const checkPlainTexts: PageCheck = ({ tree }, report) => {
  eachNode(tree, (node) => {
    const hidden = textIn(node).map(hiddenFault).find(Boolean);
    if (hidden) report(node, 'encoding', hidden);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const fault = Object.values(textsOf(node)).map(plainTextFault).find(Boolean);
    if (fault) report(node, fault.rule, fault.message);
  });
};

function textIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'image') return [node.alt ?? ''];
  return [];
}
