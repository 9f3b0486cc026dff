// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PageList } from '@/components/desk/overview/PageList.client';
import { Tables } from '@/components/desk/overview/Tables.client';

const field = (name: string) => ({ name, label: name, kind: 'text', isRequired: true, help: '' });
const table = (file: string, names: string[]) => ({
  file,
  base: '',
  hasPages: false,
  columns: names,
  fields: names.map(field),
  rows: [],
});

const tables = {
  bread: table('bread.csv', ['Namn']),
  flour: table('flour.csv', ['Namn', 'Sort']),
};

/** What the desk is asked for, each to be answered when the test has come so far. */
function desk() {
  const waiting: { file: string; answer: (told: unknown) => void }[] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
    if (address.endsWith('/tables'))
      return Response.json(Object.values(tables).map(({ file }) => ({ file, title: file })));
    const { file } = JSON.parse(body);
    return Response.json(await new Promise((answer) => waiting.push({ file, answer })));
  });
  return {
    answer: (told: { file: string }) => waiting.find(({ file }) => file === told.file)?.answer(told),
  };
}

afterEach(cleanup);

test('a table that was passed on the way to another can be written in no more', async () => {
  const { answer } = desk();
  render(<Tables onDone={() => {}} />);
  await screen.findByText('flour.csv');
  const choose = (file: string) =>
    fireEvent.change(screen.getByLabelText('Tabell'), { target: { value: file } });
  choose('bread.csv');
  answer(tables.bread);
  await screen.findByText('Ny rad');

  choose('flour.csv');
  expect(screen.queryByText('Ny rad')).toBeNull();
  answer(tables.flour);
  fireEvent.click(await screen.findByText('Ny rad'));
  const sort = screen.getByLabelText<HTMLInputElement>('Sort');
  fireEvent.change(sort, { target: { value: 'Råg' } });
  expect(sort.value).toBe('Råg');
});

test('what is asked for last is shown, whichever answer comes first', async () => {
  const { answer } = desk();
  render(<Tables onDone={() => {}} />);
  await screen.findByText('flour.csv');
  for (const file of ['bread.csv', 'flour.csv'])
    fireEvent.change(screen.getByLabelText('Tabell'), { target: { value: file } });
  answer(tables.flour);
  answer(tables.bread);
  fireEvent.click(await screen.findByText('Ny rad'));
  expect(screen.getByLabelText('Sort')).toBeDefined();
});

/** What is said of as many of them, and how many are then shown. */
const counted: [count: number, words: RegExp, shown: number][] = [
  [0, /^0 (rader|sidor)$/, 0],
  [1, /^1 (rad|sida)$/, 1],
  [25, /^25 (rader|sidor)$/, 25],
  [31, /^31 (rader, visar de första 25|sidor, visar de första 30)$/, 30],
];

test.each(counted)(
  '%i that were found are counted in words that are right, with how many of them are shown',
  async (count, words, shown) => {
    const names = Array.from({ length: count }, (_, index) => `Bröd ${index}`);
    const rows = names.map((name, index) => ({ start: index + 2, end: index + 2, cells: [name] }));
    const answers: Record<string, unknown> = {
      tables: [{ file: 'bread.csv', title: 'bread.csv' }],
      table: { ...tables.bread, rows },
      pages: names.map((title) => ({ address: `/${title}`, title })),
    };
    vi.stubGlobal('fetch', async (address: string) =>
      Response.json(answers[address.split('/').at(-1) ?? '']),
    );
    render(<Tables onDone={() => {}} />);
    await screen.findByText('bread.csv');
    fireEvent.change(screen.getByLabelText('Tabell'), { target: { value: 'bread.csv' } });
    await screen.findByText(words);
    expect(screen.queryAllByText(/^Ändra rad/)).toHaveLength(Math.min(shown, 25));
    cleanup();
    render(<PageList version={0} />);
    await screen.findByText(words);
    expect(screen.queryAllByRole('link')).toHaveLength(shown);
  },
);
