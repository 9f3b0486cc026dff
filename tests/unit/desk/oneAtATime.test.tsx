// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandForm } from '@/components/desk/CommandForm.client';
import { OwnChanges } from '@/components/desk/overview/OwnChanges.client';
import { Tables } from '@/components/desk/overview/Tables.client';
import { AddPicture } from '@/components/desk/preview/AddPicture.client';

/** What the desk has been asked to do, and its answers to that when the test has come so far. */
let asked: string[] = [];
let answers: ((told: object, status?: number) => Promise<void>)[] = [];

/** What it is asked for is answered at once. */
const shown: Record<string, unknown> = {
  changes: { pages: [], branch: 'main', main: 'main', undo: 'Ny sida' },
  plan: { isDone: true, said: 'En ny sida.', files: ['content/sv/brod.mdx'] },
  tables: [{ file: 'bread.csv', title: 'bread.csv' }],
  table: {
    file: 'bread.csv',
    base: '',
    hasPages: false,
    columns: ['Namn'],
    fields: [{ name: 'Namn', label: 'Namn', kind: 'text', isRequired: true, help: '' }],
    rows: [],
  },
};

beforeEach(() => {
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.split('/').at(-1) ?? '';
    if (name in shown) return Response.json(shown[name]);
    asked.push(name);
    return new Promise((resolve) =>
      answers.push((told, status = 200) => act(async () => resolve(Response.json(told, { status })))),
    );
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (name: string) => screen.findByRole('button', { name });

/** As a hand that shakes, or does not trust that it was seen. */
async function pressTwice(name: string) {
  const pressed = await button(name);
  fireEvent.click(pressed);
  fireEvent.click(pressed);
  await waitFor(() => expect(asked).not.toEqual([]));
}

test('a change is handed in once, however often the button is pressed, and another can be after it', async () => {
  render(<OwnChanges version={0} onDone={() => {}} />);
  const sentence = screen.getByLabelText(/^Vad har du ändrat/);
  for (const times of [1, 2]) {
    fireEvent.change(sentence, { target: { value: 'Mer bröd' } });
    await pressTwice('Lämna in');
    await answers[times - 1]?.({ branch: `andring/${times}`, isPushed: true });
    await screen.findByText(`Inlämnat som andring/${times}.`);
    expect(asked).toEqual(Array(times).fill('submit'));
  }
});

test('one step is undone by two presses, and another when the desk has refused', async () => {
  render(<OwnChanges version={0} onDone={() => {}} />);
  await pressTwice('Ångra: Ny sida');
  expect(asked).toEqual(['undo']);
  await answers[0]?.({ message: 'Det går inte nu.' }, 422);
  await screen.findByText('Det går inte nu.');
  await pressTwice('Ångra: Ny sida');
  expect(asked).toEqual(['undo', 'undo']);
});

test('one picture is saved', async () => {
  const onChosen = vi.fn();
  render(<AddPicture onChosen={onChosen} />);
  const file = new File(['bröd'], 'brod.png', { type: 'image/png' });
  fireEvent.change(screen.getByLabelText(/^Bildfil/), { target: { files: [file] } });
  fireEvent.change(screen.getByLabelText(/^Vad visar bilden/), { target: { value: 'Ett bröd' } });
  await pressTwice('Fortsätt');
  await answers[0]?.({ written: '![Ett bröd](/brod.png)' });
  await waitFor(() => expect(onChosen).toHaveBeenCalledExactlyOnceWith('![Ett bröd](/brod.png)'));
  expect(asked).toEqual(['picture']);
});

test('a command is done once, and its button is gone before the page is', async () => {
  render(
    <CommandForm title="Ny sida" name="new" words={['/brod', 'Bröd']} does="Skapa sidan" next="#brod">
      {null}
    </CommandForm>,
  );
  fireEvent.click(await button('Visa vad som händer'));
  await pressTwice('Skapa sidan');
  await answers[0]?.({});
  await waitFor(() => expect(location.hash).toBe('#brod'));
  expect(screen.queryByRole('button', { name: 'Skapa sidan' })).toBeNull();
  expect(asked).toEqual(['command']);
});

test('one row is written', async () => {
  render(<Tables onDone={() => {}} />);
  await screen.findByText('bread.csv');
  fireEvent.change(screen.getByLabelText('Tabell'), { target: { value: 'bread.csv' } });
  fireEvent.click(await button('Ny rad'));
  fireEvent.change(screen.getByLabelText('Namn'), { target: { value: 'Råg' } });
  await pressTwice('Spara raden');
  await answers[0]?.({});
  await button('Ny rad');
  expect(asked).toEqual(['saveRow']);
});
