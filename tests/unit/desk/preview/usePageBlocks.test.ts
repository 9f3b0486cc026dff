// @vitest-environment jsdom
import { fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePageBlocks } from '@/components/desk/preview/usePageBlocks';
import type { PageState } from '@/lib/desk/page/pageState';

const page = { address: '/brod', file: 'content/sv/brod.mdx', text: 'Bröd.\n' } as PageState;

beforeEach(() => {
  document.body.innerHTML = '<main><p data-source="1-1">Bröd.</p></main><div id="own"></div>';
  vi.stubGlobal('EventSource', class extends EventTarget {});
});

test('a part of the page can be pointed at when its text has come, and is then opened with it', async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
  const { part, opened, pageOf } = deskOnPage();
  fireEvent.click(part);
  expect(part.hasAttribute('tabindex')).toBe(false);
  for (const answer of answers) answer(Response.json(page));
  await waitFor(() => expect(part.getAttribute('tabindex')).toBe('0'));
  fireEvent.click(part);
  expect(opened).toEqual(['1-1']);
  expect(pageOf()).toEqual(page);
});

test('where there is nothing to change, nothing can be pointed at', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ message: 'Sidan ändras inte här.' }, { status: 404 }));
  const { part, reasonOf } = deskOnPage();
  await waitFor(() => expect(reasonOf()).toBe('Sidan ändras inte här.'));
  expect(part.hasAttribute('tabindex')).toBe(false);
});

function deskOnPage() {
  const opened: string[] = [];
  const own = document.querySelector<HTMLElement>('#own') ?? expect.fail('no place');
  const { result } = renderHook(() =>
    usePageBlocks({ own, isWriting: false, onOpen: (lines) => opened.push(lines) }),
  );
  return {
    part: screen.getByText('Bröd.'),
    opened,
    pageOf: () => result.current.page,
    reasonOf: () => result.current.reason,
  };
}
