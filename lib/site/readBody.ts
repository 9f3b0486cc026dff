import type { Nodes } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { toHast } from 'mdast-util-to-hast';
import type { ComponentType, ReactElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { Heading, Page } from '@/lib/content/head/Page';
import { readTree } from '@/lib/content/readTree';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { headingsOf, setHeadingIds } from '@/lib/content/tree/headingsOf';
import { keepNumbersWhole } from '@/lib/content/tree/keepNumbersWhole';
import { placeOfNode } from '@/lib/content/tree/Report';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { checkComponents } from './checkComponents';

/** In place of elements of Markdown, and of the names that editors write. */
export type BodyComponents = Readonly<Record<string, ComponentType<never>>>;

export type Body = {
  render: (components: BodyComponents) => ReactElement;
  /** Those of depth 2 to 4, for the list of contents. */
  headings: Heading[];
};

/** How many bodies are kept: enough for one page made in several steps, few enough for 4,000 pages in one build. */
const maxKept = 100;

const bodies = fromContent('bodies', () => new Map<string, Body>());

/** The body of a page, as HTML elements of React's. Throws a ContentError when it holds code, an unknown component or broken markup. */
export function readBody(page: Page): Body {
  const kept = bodies();
  const known = kept.get(page.file);
  if (known) return known;

  const body = makeBody(page);
  kept.set(page.file, body);
  const [oldest] = kept.keys();
  if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
  return body;
}

function makeBody(page: Page): Body {
  const { file } = page;
  const tree = readTree(page);
  const found: Fault[] = [];
  checkComponents(tree, (node, rule, message) => {
    found.push({ file, ...placeOfNode(node), message, rule, severity: 'fault' });
  });
  if (found.length > 0) throw new ContentError(found);

  const named = headingsOf(tree);
  setHeadingIds(named);
  keepNumbersWhole(tree);
  const html = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] });
  return {
    render: (components) => render(html, components),
    headings: named.map(({ heading }) => heading).filter(({ depth }) => depth >= 2 && depth <= 4),
  };
}

/** Nothing of a page is ever run: the only expressions are names of components, which checkComponents knows to be listed. */
function render(html: Nodes, components: BodyComponents): ReactElement {
  return toJsxRuntime(html, {
    ...jsxRuntime,
    components: components as Components,
    createEvaluater: () => ({
      evaluateExpression: (expression) =>
        expression.type === 'Identifier' ? components[expression.name] : undefined,
      evaluateProgram: () => undefined,
    }),
  });
}
