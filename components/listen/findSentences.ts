import type { Locale } from '@/lib/i18n/locales';
import { sentencesOf } from '@/lib/listen/sentencesOf';

/** What is said, and where it stands on the page. */
export type Sentence = { text: string; range: StaticRange };

/** Not read: what cannot be seen, what leads elsewhere, what is for machines, and what the page marks as about itself. */
const unread =
  '[hidden], [aria-hidden="true"], [popover], [data-unread], [data-nosnippet], [data-island], .visually-hidden, .visually-hidden-inline, nav, form, select, code, pre, svg, script, style, details:not([open]) > :not(summary)';

/** A pause stands between two of these. A row of a table is read as one. */
const blocks =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, tr, caption, figcaption, summary, blockquote, div, section, main';

type Block = {
  element: Element | null;
  cell: Element | null;
  text: string;
  /** The text nodes, and where in the text each begins. */
  pieces: { node: Text; start: number }[];
};

/** The sentences that can be seen in an element, in the order of the page. */
export function findSentences(root: Element, locale: Locale): Sentence[] {
  return findBlocks(root).flatMap((block) =>
    sentencesOf(block.text, locale).map(({ start, end }) => ({
      text: block.text.slice(start, end).replace(/\s+/g, ' '),
      range: rangeIn(block, start, end),
    })),
  );
}

function findBlocks(root: Element): Block[] {
  const found: Block[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (
      !(node instanceof Text) ||
      !parent ||
      parent.checkVisibility?.({ visibilityProperty: true }) === false
    )
      continue;

    const element = parent.closest(blocks);
    const cell = parent.closest('td, th');
    let block = found.at(-1);
    if (block?.element !== element) {
      block = { element, cell, text: '', pieces: [] };
      found.push(block);
    }
    // Cells and lines have nothing between them in the text, and would be read as one word.
    if (block.cell !== cell) block.text += ', ';
    else if (node.previousSibling?.nodeName === 'BR') block.text += ' ';
    block.cell = cell;
    block.pieces.push({ node, start: block.text.length });
    block.text += node.data;
  }
  return found;
}

function rangeIn({ pieces }: Block, start: number, end: number): StaticRange {
  // The last that begins before it; a sentence has words, so there is one.
  const first = pieces.findLast((piece) => piece.start <= start) as Block['pieces'][number];
  const last = pieces.findLast((piece) => piece.start < end) as Block['pieces'][number];
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(start - first.start, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  });
}
