// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { fireEvent, render, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BlockEditor } from '@/components/desk/preview/BlockEditor.client';
import type { PageState } from '@/lib/desk/page/pageState';

test('a press of the keys saves what stands in the field, also the letter that was written just before', async () => {
  const asked: { address: string; body: string }[] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
    asked.push({ address, body });
    return Response.json({ faults: [], start: 1, end: 1 });
  });
  const page = { address: '/brod', file: 'content/sv/brod.mdx', locale: 'sv', text: 'Bröd.\n' } as PageState;
  const { container } = render(
    <BlockEditor
      page={page}
      target={{ kind: 'replace', start: 1, end: 1, label: 'Stycke', text: 'Bröd.' }}
      onSaved={async () => {}}
      onClose={() => {}}
    />,
  );
  const content = container.querySelector<HTMLElement>('.cm-content') ?? expect.fail('no field');
  const editor = EditorView.findFromDOM(content) ?? expect.fail('no editor');
  editor.dispatch({ changes: { from: 0, insert: 'Gott ' } });
  fireEvent.keyDown(content, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(asked.some(({ address }) => address.endsWith('/save'))).toBe(true));
  const saved = asked.find(({ address }) => address.endsWith('/save'));
  expect(JSON.parse(saved?.body ?? '')).toMatchObject({ change: { written: 'Gott Bröd.' } });
});
