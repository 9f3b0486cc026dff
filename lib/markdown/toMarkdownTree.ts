import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Written } from '@/lib/content/body/defineComponent';
import { type Block, paragraph, text } from '@/lib/content/body/markdownBlocks';
import type { Element } from '@/lib/content/tree/Element';
import { flattenMarkup } from '@/lib/content/tree/flattenMarkup';
import { textsOf } from '@/lib/content/tree/textsOf';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { pageComponents } from '@/lib/site/pageComponents';

type Place = {
  locale: Locale;
  /** Of the page itself, absolute. */
  pageUrl: string;
  /** The site's public address, before every address that begins with a slash. */
  site: string;
};

/** The body of a page with every component turned into what it is as Markdown: cards into a list, a message into a quote. */
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
  const children = element.children as readonly Nodes[];
  const written: Written = {
    locale: place.locale,
    t: getTranslator(place.locale),
    pageUrl: place.pageUrl,
    // Content on one line with its tags is text without a paragraph around it.
    content: () =>
      children.some(({ type }) => type === 'text')
        ? [paragraph(inline(children, place))]
        : blocks(children, place),
    parts: () =>
      children.flatMap((child) =>
        child.type === 'mdxJsxFlowElement' ? [componentBlocks(child, place)] : [],
      ),
    link: (words, address) =>
      paragraph([{ type: 'link', url: absolute(address, place), children: [text(words)] }]),
  };
  const component = pageComponents.get(element.name ?? '');
  return component ? component.markdown(textsOf(element), written) : written.content();
}

function absolute(address: string, { site, pageUrl }: Place): string {
  if (address.startsWith('/')) return site + address;
  return address.startsWith('#') ? pageUrl + address : address;
}
