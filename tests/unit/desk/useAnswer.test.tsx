// @vitest-environment jsdom
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CareLists } from '@/components/desk/overview/CareLists.client';
import { MessageForm } from '@/components/desk/overview/MessageForm.client';
import { OwnChanges } from '@/components/desk/overview/OwnChanges.client';
import { PageList } from '@/components/desk/overview/PageList.client';
import { Reviews } from '@/components/desk/overview/Reviews.client';
import { Tables } from '@/components/desk/overview/Tables.client';
import { AddBlock } from '@/components/desk/preview/AddBlock.client';
import { HeadForm } from '@/components/desk/preview/HeadForm.client';
import { useAnswer } from '@/components/desk/useAnswer';
import type { PageState } from '@/lib/desk/page/pageState';

const stopped = 'Redaktionen svarar inte. Starta den igen: det som du har skrivit finns kvar.';

/** What the desk is asked, each to be answered when the test has come so far. */
function desk() {
  const asked: { answer: (told: unknown) => Promise<void>; stop: () => Promise<void> }[] = [];
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve, reject) =>
        asked.push({
          answer: (told) => act(async () => resolve(Response.json(told))),
          stop: () => act(async () => reject(new TypeError('Failed to fetch'))),
        }),
      ),
  );
  return asked;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('an answer of the desk', () => {
  const ask = () =>
    renderHook(({ version }) => useAnswer<string>('bread', version), { initialProps: { version: 0 } });

  test('is told to be on its way, and then is there alone', async () => {
    const asked = desk();
    const { result } = ask();
    expect(result.current).toEqual({ message: 'Läser …' });
    await asked[0]?.answer('Råg');
    await waitFor(() => expect(result.current).toEqual({ answer: 'Råg', message: '' }));
  });

  test('stays while it is asked for anew, and where that fails; the next one takes the fault away', async () => {
    const asked = desk();
    const { result, rerender } = ask();
    await asked[0]?.answer('Råg');
    await waitFor(() => expect(result.current.answer).toBe('Råg'));
    rerender({ version: 1 });
    expect(result.current).toEqual({ answer: 'Råg', message: '' });
    await asked[1]?.stop();
    await waitFor(() => expect(result.current).toEqual({ answer: 'Råg', message: stopped }));
    rerender({ version: 2 });
    await asked[2]?.answer('Vete');
    await waitFor(() => expect(result.current).toEqual({ answer: 'Vete', message: '' }));
  });

  test.each(['answer', 'stop'] as const)(
    'is not replaced by an older one that comes later (%s)',
    async (how) => {
      const asked = desk();
      const { result, rerender } = ask();
      rerender({ version: 1 });
      await asked[1]?.answer('Vete');
      await waitFor(() => expect(result.current.answer).toBe('Vete'));
      await asked[0]?.[how]('Råg');
      expect(result.current).toEqual({ answer: 'Vete', message: '' });
    },
  );
});

const nothing = () => {};
const page = { address: '/brod', file: 'content/sv/brod.mdx', text: '', head: {} } as PageState;
const shown: [string, ReactElement][] = [
  ['Sidor', <PageList key="" version={0} />],
  ['Tabeller', <Tables key="" onDone={nothing} />],
  ['Viktigt meddelande', <MessageForm key="" version={0} onDone={nothing} />],
  ['Vad har jag ändrat?', <OwnChanges key="" version={0} onDone={nothing} />],
  ['Granska', <Reviews key="" version={0} onDone={nothing} />],
  ['Att se över', <CareLists key="" />],
  ['', <HeadForm key="" page={page} onSaved={async () => {}} />],
  ['', <AddBlock key="" onChosen={nothing} />],
];

test.each(shown)(
  '%s: what waits says so, and why it does not come, in a place that was there before',
  async (heading, part) => {
    const asked = desk();
    const { container } = render(part);
    if (heading) expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
    const place = container.querySelector('[aria-live].message');
    expect(place?.textContent).toMatch(/^(Läser|Sidorna läses igenom) …$/);
    expect(container.textContent).not.toMatch(/\d (sid|rad)|Spara sidhuvudet/);
    await asked[0]?.stop();
    await waitFor(() => expect(place?.textContent).toBe(stopped));
    expect(place?.isConnected).toBe(true);
    if (heading) expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
    expect(container.textContent).not.toMatch(/\d (sid|rad)|Spara sidhuvudet/);
  },
);

test('the head can be saved when its fields are there', async () => {
  const asked = desk();
  render(<HeadForm page={page} onSaved={async () => {}} />);
  await asked[0]?.answer({
    head: [{ name: 'title', label: 'Rubrik', kind: 'text', isRequired: true, help: '' }],
  });
  expect(await screen.findByLabelText('Rubrik')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Spara sidhuvudet' })).toBeDefined();
});
