import type { Root, RootContent } from 'mdast';
import type { Heading, Page } from '@/lib/content/head/Page';
import { ancestorsOf } from '@/lib/content/head/pageTree';
import { loadPages } from '@/lib/content/loadPages';
import { readTree } from '@/lib/content/readTree';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import { headingsOf } from '@/lib/content/tree/headingsOf';
import { plainText } from '@/lib/content/tree/plainText';
import type { Locale } from '@/lib/i18n/locales';
import { ContentError } from '@/lib/source/Fault';

/** The pages of content/, each followed by its headings. */
export function readPageDocuments(locale: Locale): SearchDocument[] {
  const pages = loadPages(locale);
  return pages.flatMap((page) => describePage(pages, page));
}

/** `undefined` of a page that cannot be read, while somebody writes: the others are shown without it, and it shows its faults itself. */
const sectionsOf = fromContentBy(
  'page sections',
  (page: Page, content) => {
    try {
      return splitAtHeadings(readTree(page, content));
    } catch (error) {
      if (process.env.WRITING && error instanceof ContentError) return undefined;
      throw error;
    }
  },
  ({ file }) => file,
);

type Described = { written: readonly Section[]; trail: readonly string[]; documents: SearchDocument[] };

/** When one page is saved, the others give the very same documents, and what was made of those can be kept. */
const described = new WeakMap<Page, Described>();

function describePage(pages: readonly Page[], page: Page): SearchDocument[] {
  const trail = ancestorsOf(pages, page).map((above) => above.head.title);
  const written = sectionsOf(page);
  if (!written) return [];
  const known = described.get(page);
  if (known?.written === written && known.trail.join('\n') === trail.join('\n')) return known.documents;

  const documents = documentsOf(page, written, trail);
  described.set(page, { written, trail, documents });
  return documents;
}

function documentsOf(
  { locale, address, head }: Page,
  [intro, ...sections]: readonly Section[],
  trail: readonly string[],
): SearchDocument[] {
  const isEasyToRead = head.easyVersionOf !== undefined;
  const about = [head.lead ?? head.description, intro?.text].filter(Boolean).join('\n');

  return [
    {
      id: address,
      locale,
      kind: 'page',
      address,
      title: head.title,
      isEasyToRead,
      alsoCalled: head.alsoCalled,
      trail,
      text: about,
      more: sections.map(({ heading, text }) => `${heading?.text}\n${text}`).join('\n'),
      date: head.updated,
    },
    ...sections.map(
      ({ heading, text }): SearchDocument => ({
        id: `${address}#${heading?.id}`,
        locale,
        kind: 'heading',
        address,
        anchor: heading?.id,
        title: heading?.text ?? '',
        isEasyToRead,
        trail: [...trail, head.title],
        text,
      }),
    ),
  ];
}

type Section = { heading?: Heading; text: string };

/** What stands before the first heading, then each heading with what stands under it. Headings inside components part nothing. */
function splitAtHeadings(tree: Root): Section[] {
  const headings = new Map<RootContent, Heading>(
    headingsOf(tree).map(({ node, heading }) => [node, heading]),
  );
  const parts: { heading?: Heading; children: RootContent[] }[] = [{ children: [] }];
  for (const node of tree.children) {
    const heading = headings.get(node);
    if (heading) parts.push({ heading, children: [] });
    else parts.at(-1)?.children.push(node);
  }
  return parts.map(({ heading, children }) => ({ heading, text: plainText({ type: 'root', children }) }));
}
