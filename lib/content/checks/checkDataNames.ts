import { visit } from 'unist-util-visit';
import { checkKinds } from '@/lib/publications/findKinds';
import { checkChartProps, checkTableProps } from '@/lib/statistics/checkSeriesProps';
import { loadTerms } from '@/lib/terms/loadTerms';
import { nearestName } from '@/lib/text/nearestName';
import type { Element } from '../Element';
import type { PageCheck } from '../PageCheck';

/** Components that show something from content/data name what is there. */
export const checkDataNames: PageCheck = ({ tree }, report) => {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const message = dataFault(node.name ?? '', textsOf(node));
    if (message) report(node, 'data-name', `<${node.name}>: ${message}`);
  });
};

function dataFault(component: string, props: Record<string, string>): string | undefined {
  const { data, id, kinds } = props;
  if (component === 'Chart' && data) return checkChartProps({ ...props, data });
  if (component === 'Table' && data) return checkTableProps({ ...props, data });
  if (component === 'PublicationList' && kinds) return checkKinds(kinds);
  if (component === 'Term' && id) return termFault(id);
  return undefined;
}

function termFault(id: string): string | undefined {
  const ids = loadTerms().map((term) => term.id);
  if (ids.includes(id)) return undefined;
  const nearest = nearestName(id, ids);
  return `Det finns inget ord i termbanken som heter "${id}". ${nearest ? `Menade du "${nearest}"?` : 'Orden står i content/data/terms.yaml.'}`;
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
