// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchSuggestions } from '@/components/form/fetchSuggestions';
import { SearchField } from '@/components/form/SearchField.client';

const texts = {
  label: 'Sök på webbplatsen',
  button: 'Sök',
  suggestions: 'Förslag',
};

const field = <SearchField id="sok" action="/sok" locale="sv" maxLength={200} texts={texts} />;

const fetch = vi.fn<(address: string) => Promise<Response>>();
const submit = vi.fn((event: Event) => event.preventDefault());

beforeEach(() => {
  fetch.mockReset().mockImplementation(async () =>
    Response.json({
      suggestions: [
        { title: 'Kakor', kindName: 'Sida' },
        { title: 'Kalender', kindName: 'Begrepp' },
      ],
      announcement: '2 förslag.',
    }),
  );
  submit.mockClear();
  vi.stubGlobal('fetch', fetch);
  document.addEventListener('submit', submit);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.removeEventListener('submit', submit);
});

const combobox = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Sök på webbplatsen' });
const options = () => screen.getAllByRole('option');
const activeText = () => {
  const id = combobox().getAttribute('aria-activedescendant');
  return id && document.getElementById(id)?.textContent;
};

async function type(text: string) {
  const user = userEvent.setup();
  render(<main>{field}</main>);
  await user.type(combobox(), text);
  await screen.findByRole('listbox', { name: 'Förslag' });
  return user;
}

describe('before React has come', () => {
  test('the field is a plain form with a label and a button, and promises no suggestions', () => {
    const html = renderToStaticMarkup(field);
    expect(html).toContain('<form');
    expect(html).toContain('action="/sok"');
    expect(html).toContain('role="search"');
    expect(html).toContain('<label for="sok">');
    expect(html).toMatch(/<input[^>]*type="search"/);
    expect(html).toMatch(/<input[^>]*name="q"/);
    expect(html).not.toMatch(/combobox|aria-|listbox/);
  });

  test('what is typed stays when React comes', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToStaticMarkup(field);
    const input = within(container).getByRole<HTMLInputElement>('searchbox');
    input.value = 'kak';
    render(field, { container, hydrate: true });
    await waitFor(() => expect(input.getAttribute('role')).toBe('combobox'));
    expect(input.value).toBe('kak');
    container.remove();
  });
});

describe('the suggestions', () => {
  test('come in a list when two letters are typed, each with what it is, and their number is said', async () => {
    await type('ka');
    expect(options().map(({ textContent }) => textContent)).toEqual(['Kakor Sida', 'Kalender Begrepp']);
    expect(combobox().getAttribute('aria-expanded')).toBe('true');
    expect(combobox().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(screen.getByRole('status').textContent).toBe('2 förslag.');
    expect(activeText()).toBeNull();
  });

  test('are asked for once when letters come fast, in the language of the page', async () => {
    await type('kakor');
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/api/forslag?q=kakor&locale=sv']);
  });

  test('are not asked for by one letter', async () => {
    const found = await fetchSuggestions(' k ', 'sv', new AbortController().signal);
    expect(found).toEqual({ suggestions: [], announcement: '' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['the server says no', async () => new Response('', { status: 500 })],
    ['nobody answers', async () => Promise.reject(new TypeError('failed'))],
  ])('are none when %s, and the form still works', async (_, answer) => {
    fetch.mockImplementation(answer);
    const user = userEvent.setup();
    render(field);
    await user.type(combobox(), 'kakor');
    await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    expect(screen.getByRole('status').textContent).toBe('');
    expect(combobox().getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });

  test('have no faults that axe finds, open or closed', async () => {
    const user = await type('ka');
    await user.keyboard('{ArrowDown}');
    const check = async () => {
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      return violations.map(({ id }) => id);
    };
    expect(await check()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(await check()).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('goes down through the list, round by the field', async () => {
    const user = await type('ka');
    const seen: unknown[] = [];
    for (let press = 0; press < 4; press++) {
      await user.keyboard('{ArrowDown}');
      seen.push(activeText());
    }
    expect(seen).toEqual(['Kakor Sida', 'Kalender Begrepp', null, 'Kakor Sida']);
    expect(document.activeElement).toBe(combobox());
  });

  test('goes up from the last, and marks what it is at', async () => {
    const user = await type('ka');
    await user.keyboard('{ArrowUp}');
    expect(activeText()).toBe('Kalender Begrepp');
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  });

  test('searches for the suggestion with Enter', async () => {
    const user = await type('ka');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(combobox().value).toBe('Kakor');
    expect(submit).toHaveBeenCalledOnce();
    expect(combobox().getAttribute('aria-expanded')).toBe('false');
  });

  test('searches for what is typed with Enter, when nothing is chosen', async () => {
    const user = await type('ka');
    await user.keyboard('{Enter}');
    expect(combobox().value).toBe('ka');
    expect(submit).toHaveBeenCalledOnce();
  });

  test('closes the list with Escape and keeps what is typed', async () => {
    const user = await type('ka');
    await user.keyboard('{ArrowDown}{Escape}');
    expect(combobox().value).toBe('ka');
    expect(combobox().getAttribute('aria-expanded')).toBe('false');
    expect(activeText()).toBeNull();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('opens a closed list again with the arrows', async () => {
    const user = await type('ka');
    await user.keyboard('{Escape}{ArrowDown}');
    expect(activeText()).toBe('Kakor Sida');
    await user.keyboard('{Escape}{ArrowUp}');
    expect(activeText()).toBe('Kalender Begrepp');
    await user.keyboard('{Escape}{Alt>}{ArrowDown}{/Alt}');
    expect(combobox().getAttribute('aria-expanded')).toBe('true');
    expect(activeText()).toBeNull();
  });

  test('leaves the field with Tab, and the list closes', async () => {
    const user = await type('ka');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sök' }));
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

test('a click on a suggestion searches for it', async () => {
  const user = await type('ka');
  await user.click(screen.getByRole('option', { name: 'Kalender Begrepp' }));
  expect(combobox().value).toBe('Kalender');
  expect(submit).toHaveBeenCalledOnce();
});

test('an answer that comes after the list was closed does not open it again', async () => {
  let answer: (response: Response) => void = () => undefined;
  fetch.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const user = userEvent.setup();
  render(field);
  await user.type(combobox(), 'kakor');
  await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
  await user.tab();
  await act(async () =>
    answer(
      Response.json({ suggestions: [{ title: 'Kakor', kindName: 'Sida' }], announcement: '1 förslag.' }),
    ),
  );
  expect(combobox().getAttribute('aria-expanded')).toBe('false');
});
