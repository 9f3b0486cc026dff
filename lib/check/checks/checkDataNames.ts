import type { PageCheck } from '@/lib/content/PageCheck';
import type { Element } from '@/lib/content/tree/Element';
import { eachNode } from '@/lib/content/tree/eachNode';
import { checkValue } from '@/lib/content/values/checkValue';
import { checkKinds } from '@/lib/publications/findKinds';
import { checkChartProps, checkTableProps } from '@/lib/statistics/checkSeriesProps';
import { checkTerm } from '@/lib/terms/checkTerm';

/** Components that show something from content/data name what is there. */
export const checkDataNames: PageCheck = ({ tree }, report) => {
  eachNode(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const message = dataFault(node.name ?? '', textsOf(node));
    if (message) report(node, 'data-name', `<${node.name}>: ${message}`);
  });
};

function dataFault(component: string, props: Record<string, string>): string | undefined {
  const { data, id, kinds, name } = props;
  if (component === 'Chart' && data) return checkChartProps({ ...props, data });
  if (component === 'Table' && data) return checkTableProps({ ...props, data });
  if (component === 'PublicationList' && kinds) return checkKinds(kinds);
  if (component === 'Term' && id) return checkTerm(id);
  if (component === 'Value' && name) return checkValue(name);
  return undefined;
}

function textsOf(node: Element): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
