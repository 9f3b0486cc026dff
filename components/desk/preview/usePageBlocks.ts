import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PageState } from '@/lib/desk/page/pageState';
import { AskError, askDesk } from '../askDesk';
import { type ShownBlock, shownBlocks } from './shownBlocks';
import { showPage } from './showPage';

/** What answers a click itself. */
const inner = 'a, button, summary, input, select, textarea, label, [data-desk-place]';

/** Where nothing else is written than was there, or where a disk does not tell, there is nothing to wait for. */
const maxNoticeMilliseconds = 1000;

type PageBlocksOptions = {
  /** The desk's own place in the page. */
  own: HTMLElement;
  /** Somebody writes: nothing of the page moves meanwhile. What others save is shown afterwards. */
  isWriting: boolean;
  onOpen: (lines: string) => void;
};

/**
 * The page as its file has it, and its blocks as they are shown: each can be pointed at, and reached with Tab. Both are read again when something in
 * content/ is saved, here or elsewhere.
 */
export function usePageBlocks(options: PageBlocksOptions) {
  const [page, setPage] = useState<PageState>();
  const [reason, setReason] = useState('');
  const [moment, setMoment] = useState<string>();
  const blocks = useRef<ShownBlock[]>([]);
  const latest = useRef(options);
  latest.current = options;
  const asked = useRef(0);
  const isStale = useRef(false);
  /** Since it was read last, the preview has noticed that something was saved. */
  const isNoticed = useRef(false);
  const whenNoticed = useRef<() => void>(undefined);
  const shownHtml = useRef('');

  /** A block that can be opened says so: not before what opens it knows the page's text. */
  const show = useCallback((state: { page?: PageState; reason: string }) => {
    flushSync(() => {
      setPage(state.page);
      setReason(state.reason);
    });
    blocks.current = state.page ? markBlocks() : [];
  }, []);

  const reload = useCallback(
    async (saved?: { line?: number }) => {
      asked.current += 1;
      const number = asked.current;
      isStale.current = false;
      isNoticed.current = false;
      const [state, html] = await Promise.all([readState(), readHtml()]);
      // Asked again meanwhile: that answer is newer.
      if (number !== asked.current) return;
      // Somebody has begun to write meanwhile.
      if (!saved && latest.current.isWriting) {
        isStale.current = true;
        return;
      }
      const focused = saved?.line ?? lineOf(document.activeElement);
      if (html !== undefined && html !== shownHtml.current) {
        shownHtml.current = html;
        showPage(html, latest.current.own);
      }
      show(state);
      if (focused !== undefined) focusBlock(blocks.current, focused);
    },
    [show],
  );

  const { isWriting } = options;
  useEffect(() => {
    if (!isWriting && isStale.current) reload();
  }, [isWriting, reload]);

  useEffect(() => {
    const linesAt = (event: Event) => {
      const target = event.target as Element;
      const block = target.closest<HTMLElement>('[data-desk-block]');
      if (block?.dataset.deskBlock && !isWithin(target, block)) return block.dataset.deskBlock;
      // A part of a component that is not its first.
      return blocks.current.find(
        ({ elements }) => elements.some((element) => element.contains(target)) && !target.closest(inner),
      )?.lines;
    };
    const click = (event: MouseEvent) => {
      const lines = event.defaultPrevented || String(getSelection()) !== '' ? undefined : linesAt(event);
      if (lines) latest.current.onOpen(lines);
    };
    const key = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Enter' || !(target instanceof HTMLElement) || !target.dataset.deskBlock) return;
      event.preventDefault();
      latest.current.onOpen(target.dataset.deskBlock);
    };
    readState().then((state) => {
      // Unless it was read again meanwhile.
      if (asked.current === 0) show(state);
    });
    const events = new EventSource('/api/innehall');
    events.onmessage = () => {
      isNoticed.current = true;
      whenNoticed.current?.();
      if (latest.current.isWriting) isStale.current = true;
      else reload();
    };
    events.addEventListener('moment', ({ data }) => setMoment(data));
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      events.close();
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, [reload, show]);

  return {
    page,
    /** Why there is nothing to change here. */
    reason,
    /** That the page is shown as of, when it is not now. */
    moment,
    /** After a save. Settles when the page shows it, with focus on the block at this line. */
    async showSaved(line?: number) {
      // Asked before it knows, the preview would answer with the page as it was.
      if (!isNoticed.current)
        await new Promise<void>((resolve) => {
          whenNoticed.current = resolve;
          setTimeout(resolve, maxNoticeMilliseconds);
        });
      await reload({ line });
    },
    blockAt: (lines: string) => blocks.current.find((block) => block.lines === lines),
    focusAt: (line: number) => focusBlock(blocks.current, line),
  };
}

async function readState(): Promise<{ page?: PageState; reason: string }> {
  const address = decodeURIComponent(location.pathname).replace(/(.)\/$/, '$1');
  try {
    return { page: await askDesk<PageState>('page', { address }), reason: '' };
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    return { reason: error.message };
  }
}

/** `undefined` when there is no page here at the moment: what is shown then stays. */
async function readHtml(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname + location.search);
    return answer.ok && !answer.redirected ? await answer.text() : undefined;
  } catch {
    // The desk is stopped, which the state of the page tells.
    return undefined;
  }
}

function markBlocks(): ShownBlock[] {
  const found = shownBlocks();
  for (const { lines, elements } of found) {
    const [element] = elements;
    if (!element) continue;
    element.dataset.deskBlock = lines;
    element.tabIndex = 0;
    element.setAttribute('aria-keyshortcuts', 'Enter');
  }
  return found;
}

const lineOf = (element: Element | null) =>
  element instanceof HTMLElement && element.dataset.deskBlock
    ? Number.parseInt(element.dataset.deskBlock, 10)
    : undefined;

function focusBlock(blocks: readonly ShownBlock[], line: number) {
  const block = blocks.find(({ lines }) => Number.parseInt(lines, 10) >= line) ?? blocks.at(-1);
  block?.elements[0]?.focus();
}

const isWithin = (target: Element, block: Element) => {
  const found = target.closest(inner);
  return found !== null && found !== block && block.contains(found);
};
