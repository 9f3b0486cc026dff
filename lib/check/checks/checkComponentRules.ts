import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import { textsOf } from '@/lib/content/tree/textsOf';
import { pageComponents } from '@/lib/site/pageComponents';

/** What each component asks of its use by a check of its own, such as that what it names is in content/data. */
export const checkComponentRules: PageCheck = ({ tree }, report) => {
  eachNode(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = pageComponents.get(node.name ?? '');
    if (!component?.check) return;

    const written = textsOf(node);
    // That a prop is missing is another check's to tell.
    if (Object.entries(component.props).some(([name, { isRequired }]) => isRequired && !written[name]))
      return;
    component.check(
      written,
      (rule, message) =>
        report(node, rule, rule === 'data-name' ? `<${component.name}>: ${message}` : message),
      node.children,
    );
  });
};
