import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { attributeOf } from '@/lib/content/tree/attributeOf';
import type { Element } from '@/lib/content/tree/Element';
import { flattenMarkup } from '@/lib/content/tree/flattenMarkup';
import { decisionSearchAddress } from '@/lib/decisions/decisionAddresses';
import { loadDecisions } from '@/lib/decisions/loadDecisions';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { publicationJsonAddress } from '@/lib/publications/publicationAddresses';
import { downloadAddress } from '@/lib/statistics/describeSeries';
import { getSeries } from '@/lib/statistics/loadSeries';
import { listAddress } from '@/lib/statistics/seriesList';
import { termJsonAddress } from '@/lib/terms/termAddresses';

type Block = BlockContent | DefinitionContent;

type Place = {
  locale: Locale;
  /** Of the page itself, absolute: what cannot be plain text is read there. */
  pageUrl: string;
  /** The site's public address, before every address that begins with a slash. */
  site: string;
};

/** The body of a page with every component turned into what Markdown has: cards into a list, a message into a quote. */
export function toMarkdownTree(tree: Root, place: Place): Root {
  return { type: 'root', children: blocks(flattenMarkup(tree).children, place) };
}

function blocks(nodes: readonly Nodes[], place: Place): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'mdxJsxFlowElement') return componentBlocks(node, place);
    if ('children' in node) {
      const isHolder = ['list', 'listItem', 'blockquote'].includes(node.type);
      const children = isHolder ? blocks(node.children, place) : inline(node.children, place);
      return [{ ...node, children } as Block];
    }
    return [node as Block];
  });
}

function inline(nodes: readonly Nodes[], place: Place): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    // A word with a definition is its word; a word in another language too.
    if (node.type === 'mdxJsxTextElement') return inline(node.children, place);
    if (!('children' in node)) return [node as PhrasingContent];
    const children = inline(node.children, place);
    if (node.type === 'link') return [{ ...node, url: absolute(node.url, place), children }];
    return [{ ...node, children } as PhrasingContent];
  });
}

function componentBlocks(element: Element, place: Place): Block[] {
  const t = getTranslator(place.locale);
  const children = element.children as readonly Nodes[];
  const title = attributeOf(element, 'title');
  // Content on one line with its tags is text without a paragraph around it.
  const content = () =>
    children.some(({ type }) => type === 'text')
      ? [paragraph(inline(children, place))]
      : blocks(children, place);
  const items = () =>
    children.flatMap((child) => (child.type === 'mdxJsxFlowElement' ? [item(child, place)] : []));

  switch (element.name) {
    case 'Cards':
    case 'Timeline':
      return [list(items(), false)];
    case 'Steps':
      return [list(items(), true)];
    case 'Shortcuts':
      return [{ type: 'heading', depth: 2, children: [text(title)] }, ...content()];
    case 'Callout': {
      const kind = attributeOf(element, 'kind') as 'information' | 'viktigt' | 'varning';
      return [{ type: 'blockquote', children: [strong(t(`page.kind.${kind}`)), ...content()] }];
    }
    case 'Fold':
    case 'Contact':
      return [strong(title), ...content()];
    case 'Table': {
      const caption = attributeOf(element, 'caption');
      const data = attributeOf(element, 'data');
      return [...(caption ? [strong(caption)] : []), ...(data ? seriesBlocks(data, place) : content())];
    }
    case 'Chart':
      return seriesBlocks(attributeOf(element, 'data'), place, attributeOf(element, 'chart'));
    case 'SeriesList':
      return [dataLink(t('machines.seriesList'), `${listAddress}.json`, place)];
    case 'PublicationList':
      return [dataLink(t('machines.publicationList'), publicationJsonAddress, place)];
    case 'TermList':
      return [dataLink(t('machines.termList'), termJsonAddress, place)];
    case 'DatasetList':
      return [dataLink(t('machines.datasetList'), '/datasets/dcat', place)];
    case 'DecisionList':
      return [dataLink(t('decisions.all', { count: loadDecisions().length }), decisionSearchAddress, place)];
    case 'ConsentSettings':
    case 'CookieTable':
    case 'AccessibilityStatement':
      return [dataLink(t('machines.onPage'), place.pageUrl, place)];
    default:
      return content();
  }
}

/** A card, an event or a step: its heading first, then what it says. */
function item(element: Element, place: Place): ListItem {
  const heading = [attributeOf(element, 'year'), attributeOf(element, 'title')].filter(Boolean).join(': ');
  const href = attributeOf(element, 'href');
  const first: PhrasingContent = href
    ? { type: 'link', url: absolute(href, place), children: [text(heading)] }
    : { type: 'strong', children: [text(heading)] };
  const children = element.children as readonly Nodes[];
  const rest = children.some(({ type }) => type === 'text')
    ? [paragraph(inline(children, place))]
    : blocks(children, place);
  return { type: 'listItem', spread: true, children: [paragraph([first]), ...rest] };
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const strong = (value: string) => paragraph([{ type: 'strong', children: [text(value)] }]);
const list = (children: ListItem[], ordered: boolean): List => ({
  type: 'list',
  ordered,
  spread: true,
  children,
});

const dataLink = (words: string, address: string, place: Place) =>
  paragraph([{ type: 'link', url: absolute(address, place), children: [text(words)] }]);

/** A table or a chart of a series: what the chart says in words, and the figures as a file. */
function seriesBlocks(id: string, place: Place, chart?: string): Block[] {
  const t = getTranslator(place.locale);
  const { title, charts } = getSeries(id);
  const shown = charts.find(({ name }) => !chart || name === chart);
  const file = dataLink(t('machines.seriesFile', { title }), downloadAddress(id, 'csv'), place);
  return shown && chart !== undefined ? [paragraph([text(shown.finding)]), file] : [file];
}

function absolute(address: string, { site, pageUrl }: Place): string {
  if (address.startsWith('/')) return site + address;
  return address.startsWith('#') ? pageUrl + address : address;
}
