import type { Root, RootContent } from 'mdast';
import type { Heading, Page } from '@/lib/content/head/Page';
import { ancestorsOf, parentAddress } from '@/lib/content/head/pageTree';
import { loadPages } from '@/lib/content/loadPages';
import { readTree } from '@/lib/content/readTree';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import { headingsOf } from '@/lib/content/tree/headingsOf';
import { plainText } from '@/lib/content/tree/plainText';
import { thanksPages } from '@/lib/feedback/thanksPages';
import type { Locale } from '@/lib/i18n/locales';
import { ContentError } from '@/lib/source/Fault';

/** The pages of content/, each followed by its headings; but for the thanks, which are no answer to anything that is looked for. */
export function readPageDocuments(locale: Locale): SearchDocument[] {
  const pages = loadPages(locale);
  const trails = new Map<string, Trail>();
  return pages
    .filter(({ address }) => address !== thanksPages[locale])
    .flatMap((page) => describePage(page, trailOf(pages, page, trails)));
}

type Trail = { titles: readonly string[]; written: string };

/** Thousands of pages lie under one and the same. */
function trailOf(pages: readonly Page[], page: Page, known: Map<string, Trail>): Trail {
  const above = parentAddress(page) ?? '';
  const found = known.get(above);
  if (found) return found;
  const titles = ancestorsOf(pages, page).map(({ head }) => head.title);
  const trail = { titles, written: titles.join('\n') };
  known.set(above, trail);
  return trail;
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

type Described = { sections: readonly Section[]; trail: string; documents: SearchDocument[] };

/** When one page is saved, the others give the very same documents, and what was made of those can be kept. */
const described = new WeakMap<Page, Described>();

function describePage(page: Page, trail: Trail): SearchDocument[] {
  const sections = sectionsOf(page);
  if (!sections) return [];
  const known = described.get(page);
  if (known?.sections === sections && known.trail === trail.written) return known.documents;

  const documents = documentsOf(page, sections, trail.titles);
  described.set(page, { sections, trail: trail.written, documents });
  return documents;
}

function documentsOf(
  { locale, address, head }: Page,
  [intro, ...sections]: readonly Section[],
  trail: readonly string[],
): SearchDocument[] {
  const { easyVersionOf } = head;
  const about = [head.lead ?? head.description, intro?.text].filter(Boolean).join('\n');

  return [
    {
      id: address,
      locale,
      kind: 'page',
      address,
      title: head.title,
      easyVersionOf,
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
        easyVersionOf,
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
