import { visit } from 'unist-util-visit';
import { checkKinds } from '@/lib/publications/findKinds';
import { checkTerm } from '@/lib/terms/checkTerm';
import type { PageCheck } from '../PageCheck';

/** The components that name something in content/data, the attribute that does, and who knows whether it is there. */
const registers: Record<string, { attribute: string; check: (name: string) => string | undefined }> = {
  Term: { attribute: 'id', check: checkTerm },
  PublicationList: { attribute: 'kinds', check: checkKinds },
};

/** A term, or a kind of publications, that does not exist has nothing to show. */
export const checkRegisters: PageCheck = ({ tree }, report) => {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const register = Object.hasOwn(registers, node.name ?? '') ? registers[node.name ?? ''] : undefined;
    if (!register) return;

    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== register.attribute) continue;
      // What is empty or code is told by checkComponents.
      if (typeof attribute.value !== 'string' || attribute.value.trim() === '') continue;
      const fault = register.check(attribute.value);
      if (fault) report(node, 'unknown-name', fault);
    }
  });
};
