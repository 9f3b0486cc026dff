import type { Nodes } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Nodes as MdastNodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ComponentType, ReactElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { takeId } from '@/lib/content/anchors/takeId';
import type { Heading, Page } from '@/lib/content/head/Page';
import { readTree } from '@/lib/content/readTree';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { eachNode } from '@/lib/content/tree/eachNode';
import { headingsOf, type Named, setHeadingIds } from '@/lib/content/tree/headingsOf';
import { markBlocks } from '@/lib/content/tree/markBlocks';
import { markTableHeaders } from '@/lib/content/tree/markTableHeaders';
import { placeOfNode } from '@/lib/content/tree/Report';
import { textsOf } from '@/lib/content/tree/textsOf';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { sizePictures } from '@/lib/picture/sizePictures';
import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { checkComponents } from './checkComponents';
import { pageComponents } from './pageComponents';

/** In place of elements of Markdown, and of the names that editors write. */
export type BodyComponents = Readonly<Record<string, ComponentType<never>>>;

export type Body = {
  render: (components: BodyComponents) => ReactElement;
  /** Those that editors wrote, of depth 2 to 4. */
  headings: Heading[];
  /** For the list of contents: also those that components make, of what stands in content/data. */
  contents(): Heading[];
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
  setComponentIds(tree, named);
  eachNode(tree, (node) => {
    if (node.type === 'text') node.value = keepNumbersWhole(node.value);
  });
  markTableHeaders(tree);
  sizePictures(tree, contentRoot());
  // For the editors' desk (lib/desk). The built site has nothing of it: the condition is false when it is built, and goes.
  if (process.env.WRITING === 'desk') markBlocks(tree);
  const html = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] });
  return {
    render: (components) => render(html, components),
    headings: named.map(({ heading }) => heading).filter(({ depth }) => depth >= 2 && depth <= 4),
    contents: () => contentsOf(tree, named, page.locale),
  };
}

/** Gives each component whose heading has an anchor one that no heading and no other has. */
function setComponentIds(tree: Root, named: readonly Named[]) {
  const taken = new Set(named.map(({ heading }) => heading.id));
  eachNode(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement') return;
    const anchor = pageComponents.get(node.name ?? '')?.anchor;
    if (anchor === undefined) return;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: takeId(anchor, taken) });
  });
}

/** Those that editors wrote and those that components make, in the order of the page. */
function contentsOf(tree: Root, named: readonly Named[], locale: Locale): Heading[] {
  const written = new Map<MdastNodes, Heading>(named.map(({ node, heading }) => [node, heading]));
  const headings: Heading[] = [];
  eachNode(tree, (node) => {
    const heading = written.get(node);
    if (heading) headings.push(heading);
    if (node.type !== 'mdxJsxFlowElement') return;
    const made = pageComponents
      .get(node.name ?? '')
      ?.headings?.(textsOf(node), { locale, t: getTranslator(locale) });
    headings.push(...(made ?? []).map((each) => ({ depth: 2 as const, ...each })));
  });
  return headings;
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
