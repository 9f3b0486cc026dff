// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConsentAnswer } from '@/components/consent/ConsentAnswer';
import { ConsentBanner } from '@/components/consent/ConsentBanner';
import { ConsentForm } from '@/components/consent/ConsentForm.client';
import styles from '@/components/consent/ConsentForm.module.css';
import { ConsentSettings } from '@/components/consent/ConsentSettings';
import { answerId } from '@/lib/consent/answerId';
import { maxReturnLength } from '@/lib/consent/returnAddress';
import type { Locale } from '@/lib/i18n/locales';

const texts = {
  question: 'Godkänner du?',
  yes: 'Ja',
  no: 'Nej',
  sending: 'Vänta.',
  refused: 'Fel: Vi tog inte emot det.',
  unreachable: 'Fel: Vi nås inte.',
};

const fetch = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  fetch.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.answered;
  delete document.documentElement.dataset.consent;
});

function open() {
  render(
    <>
      <ConsentForm where="banner" address="/om-webbplatsen" texts={texts} />
      <ConsentAnswer locale="sv" where="banner" />
    </>,
  );
}

const sent = (call: number) => Object.fromEntries(fetch.mock.calls[call]?.[1].body as URLSearchParams);

describe('C6: the two answers', () => {
  test('are two buttons that send one form, yes first, neither with the focus', () => {
    open();
    const buttons = screen.getAllByRole('button', { name: /Ja|Nej/ });
    expect(buttons.map((button) => button.textContent)).toEqual(['Ja', 'Nej']);
    for (const button of buttons) {
      expect(button).toHaveProperty('type', 'submit');
      expect(button.className).toBe(buttons[0]?.className);
      expect(button.hasAttribute('autofocus')).toBe(false);
    }
    expect(document.activeElement).toBe(document.body);
  });

  test('belong to the question', () => {
    open();
    expect(screen.getByRole('group', { name: 'Godkänner du?' })).toBeDefined();
  });
});

test('C10: without React it is a form that works', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <ConsentForm where="banner" address="/om-webbplatsen" texts={texts} />,
  );
  const form = page.querySelector('form');
  expect(form?.getAttribute('action')).toBe('/api/kakor');
  expect(form?.method).toBe('post');
  const fields = [...(form?.elements ?? [])].flatMap((field) => {
    const name = field.getAttribute('name');
    return name ? [[name, field.getAttribute('value')]] : [];
  });
  expect(fields).toEqual([
    ['where', 'banner'],
    ['return', '/om-webbplatsen'],
    ['choice', 'all'],
    ['choice', 'necessary'],
  ]);
});

test.each([
  ['Ja', 'all'],
  ['Nej', 'necessary'],
])('C11, C29: %s is sent in place; the answer is shown and gets the focus', async (name, choice) => {
  const heard = vi.fn();
  addEventListener('fk:choice', heard, { once: true });
  open();
  await userEvent.click(screen.getByRole('button', { name }));

  expect(fetch.mock.calls[0]?.[0]).toBe('/api/kakor');
  expect(sent(0)).toEqual({ choice, where: 'banner', return: '/' });
  await waitFor(() => expect(document.activeElement?.id).toBe(answerId));
  expect(heard).toHaveBeenCalledOnce();
});

/** Said at once by its place, which announces what comes into it and nothing while it is empty, as an alert would. */
const saidOfFailure = () => document.querySelector('[aria-live="assertive"]')?.textContent;

describe('C12: a choice that did not arrive', () => {
  test.each([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), texts.unreachable],
    ['a server that fails', async () => new Response(null, { status: 500 }), texts.refused],
    ['a server that refuses', async () => new Response(null, { status: 403 }), texts.refused],
  ])('is told, with the true reason, and never called saved: %s', async (_, answer, text) => {
    fetch.mockImplementation(answer);
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await waitFor(() => expect(saidOfFailure()).toBe(text));
    expect(document.documentElement.dataset.answered).toBeUndefined();
    expect(document.activeElement?.id).not.toBe(answerId);
  });

  test('can be tried again', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await waitFor(() => expect(saidOfFailure()).not.toBe(''));
    await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await waitFor(() => expect(document.activeElement?.id).toBe(answerId));
    expect(saidOfFailure()).toBe('');
  });

  test('is told again when it did not arrive again: its place is emptied before', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    open();
    const heard: (string | null)[] = [];
    const region = document.querySelector('[aria-live="assertive"]') ?? expect.fail('no region');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
    });
    for (const times of [1, 2]) {
      await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
      await waitFor(() => expect(heard.filter((text) => text === texts.unreachable)).toHaveLength(times));
    }
    expect(heard).toEqual([texts.unreachable, '', texts.unreachable]);
  });
});

describe('C12: a choice that is long on its way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is told, not as a failure, until it is answered', async () => {
    let answer: (response: Response) => void = () => {};
    fetch.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    open();
    const region = document.querySelector('[aria-live="assertive"]');
    fireEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(saidOfFailure()).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect([saidOfFailure(), region?.className]).toEqual([texts.sending, styles.waiting]);
    answer(new Response(null, { status: 204 }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect([saidOfFailure(), region?.className]).toEqual(['', '']);
    expect(styles.waiting).not.toBe(styles.failed);
  });

  test('is never told where the answer comes soon', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(fetch).toHaveBeenCalledOnce();
    expect(saidOfFailure()).toBe('');
  });
});

test('a choice that the browser did not keep, while it keeps the one before, is not called done', async () => {
  open();
  // What the early script does: it reads the cookie.
  const state = (consent: string) =>
    document.addEventListener(
      'fk:choice',
      () => Object.assign(document.documentElement.dataset, { consent }),
      {
        once: true,
      },
    );
  state('necessary');
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await waitFor(() => expect(document.documentElement.dataset.answered).toBe('unchanged'));

  state('all');
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await waitFor(() => expect(document.documentElement.dataset.answered).toBe(''));

  // None at all: another sentence says so.
  state('undecided');
  await userEvent.click(screen.getByRole('button', { name: 'Nej' }));
  await waitFor(() => expect(fetch).toHaveBeenCalledTimes(3));
  await waitFor(() => expect(document.documentElement.dataset.consent).toBe('undecided'));
  expect(document.documentElement.dataset.answered).toBe('');
});

test('a long address of a page that is not there is cut, so that the server takes the choice', async () => {
  history.replaceState(null, '', `/${'%D8%A7'.repeat(400)}`);
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
  history.replaceState(null, '', '/');
  expect(sent(0).return).toHaveLength(maxReturnLength);
});

test('C15: a second click waits for the first, so that the last one answered is the last one sent', async () => {
  let answerFirst: (response: Response) => void = () => {};
  fetch.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nej' }));
  expect(fetch).toHaveBeenCalledOnce();

  answerFirst(new Response(null, { status: 204 }));
  await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
  expect(sent(1).choice).toBe('necessary');
});

test('C15: a double click is one choice, and a choice can be made again when it has been answered', async () => {
  let answerFirst: (response: Response) => void = () => {};
  fetch.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  open();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Ja' }));
  answerFirst(new Response(null, { status: 204 }));
  await waitFor(() => expect(document.activeElement?.id).toBe(answerId));
  expect(fetch).toHaveBeenCalledOnce();

  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
});

test('C30: what will be said when it fails has its place in the first HTML, empty', () => {
  open();
  expect(saidOfFailure()).toBe('');
});

test.each<Locale>(['sv', 'en'])(
  'C32: the days of the choice wait to be filled in, in what may be empty (%s)',
  (locale) => {
    const html = renderToStaticMarkup(<ConsentSettings locale={locale} />);
    expect(html.match(/<span data-after="\d+"><\/span>/g)).toHaveLength(2);
    expect(html).not.toContain('<time');
  },
);

describe('C1, C7, C8, C38: the banner', () => {
  const html = (locale: Locale) => renderToStaticMarkup(<ConsentBanner locale={locale} address="/" />);

  test('is a named region that search engines do not quote', () => {
    expect(html('sv')).toMatch(/^<section[^>]* aria-labelledby="kakor-rubrik" data-nosnippet="">/);
    expect(html('sv')).toContain('<h2 id="kakor-rubrik">Kakor på Försäkringskassan</h2>');
  });

  test('names the purpose, leads to the cookie page and says that the choice can be changed, and where', () => {
    expect(html('sv')).toContain('kakor för webbanalys för att göra webbplatsen bättre');
    expect(html('sv')).toContain('<a href="/om-webbplatsen/kakor">');
    expect(html('sv')).toContain(
      'Du kan ändra ditt val när som helst. Länken Kakor finns längst ned på varje sida.',
    );
  });

  test('speaks the language of its page', () => {
    expect(html('en')).toContain('Cookies at Försäkringskassan');
    expect(html('en')).toContain('<a href="/english/cookies">');
    expect(html('en')).not.toContain('webbanalys');
  });

  test('is not there when nothing is measured', () => {
    vi.stubEnv('ANALYTICS_PROVIDER', 'none');
    expect(html('sv')).toBe('');
    vi.unstubAllEnvs();
  });
});
