import type { Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Page } from '@/lib/content/head/Page';
import { validityText } from '@/lib/content/head/validityText';
import { readTree } from '@/lib/content/readTree';
import { remarkTables } from '@/lib/content/tree/remarkTables';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { toMarkdownTree } from './toMarkdownTree';

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  .use(remarkTables)
  .freeze();

/** A page as plain Markdown, from the same file as the page itself, with its sources and dates. */
export function pageMarkdown(page: Page, site: string): string {
  return writePage(page, readTree(page), site);
}

export function writePage({ locale, address, head }: Page, tree: Root, site: string): string {
  const t = getTranslator(locale);
  const pageUrl = site + address;
  const body = toMarkdownTree(tree, { locale, pageUrl, site });
  const sources = (head.sources ?? []).map(({ title, address: url, validity }): RootContent => {
    const name: RootContent = url
      ? { type: 'link', url, children: [{ type: 'text', value: title }] }
      : { type: 'text', value: title };
    return item([name, { type: 'text', value: validityText(validity) }]);
  });

  const children: RootContent[] = [
    heading(1, head.title),
    ...(head.lead ? [paragraph(head.lead)] : []),
    ...body.children,
    ...(sources.length > 0 ? [heading(2, t('page.sources')), list(sources)] : []),
    ...(head.doubts ? [heading(2, t('page.doubts')), ...head.doubts.map(paragraph)] : []),
    paragraph(t('machines.updated', { date: formatDate(locale, head.updated) })),
    {
      type: 'paragraph',
      children: [{ type: 'link', url: pageUrl, children: [{ type: 'text', value: t('machines.webPage') }] }],
    },
  ];
  return writer.stringify({ type: 'root', children });
}

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const item = (children: RootContent[]): RootContent => ({
  type: 'listItem',
  children: [{ type: 'paragraph', children: children as never }],
});
const list = (children: RootContent[]): RootContent => ({
  type: 'list',
  spread: false,
  children: children as never,
});
