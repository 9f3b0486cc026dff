// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ListenIsland } from '@/components/listen/ListenIsland';

const page = (
  <main>
    <p>Första. Andra.</p>
    <ListenIsland locale="sv" />
    <p>Tredje.</p>
  </main>
);

class Utterance {
  lang = '';
  rate = 1;
  voice: unknown;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const swedish = { lang: 'sv-SE', localService: true, default: false };
const english = { lang: 'en-GB', localService: true, default: true };

let voices: object[];
let spoken: Utterance[];
const synthesis = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (utterance: Utterance) => spoken.push(utterance),
  cancel: vi.fn(() => spoken.at(-1)?.onerror?.()),
});

/** What stands in the mark, or nothing. */
let marked: StaticRange | undefined;

beforeEach(() => {
  voices = [english, swedish];
  spoken = [];
  marked = undefined;
  synthesis.cancel.mockClear();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(readonly range: StaticRange) {}
    },
  );
  vi.stubGlobal('CSS', {
    highlights: {
      set: (_: string, { range }: { range: StaticRange }) => {
        marked = range;
      },
      delete: () => {
        marked = undefined;
      },
    },
  });
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const texts = () => spoken.map(({ text }) => text);
const button = (name: string) => screen.getByRole('button', { name });
const end = () => act(async () => spoken.at(-1)?.onend?.());
const markedText = () =>
  marked && (marked.startContainer as Text).data.slice(marked.startOffset, marked.endOffset);

async function open() {
  const user = userEvent.setup();
  render(page);
  await user.click(screen.getByText('Lyssna på sidan'));
  return user;
}

test('before React has come, the browser opens it and it says that reading is made ready', () => {
  const html = renderToStaticMarkup(page);
  expect(html).toContain('<details');
  expect(html).toContain('<summary>Lyssna på sidan</summary>');
  expect(html).toContain('Uppläsningen förbereds.');
  // Said by the style sheet when no script has come, and by nobody before.
  expect(html).toMatch(/<p role="status" hidden=""[^>]*>Uppläsningen har inte kommit i gång/);
  expect(html).not.toContain('<button');
});

describe('with a voice of the language', () => {
  test('the page is read sentence by sentence, and the spoken one is marked', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    expect(texts()).toEqual(['Första.']);
    expect(spoken[0]?.voice).toBe(swedish);
    expect(markedText()).toBe('Första.');
    await end();
    expect(texts()).toEqual(['Första.', 'Andra.']);
    expect(markedText()).toBe('Andra.');
    await end();
    await end();
    expect(texts()).toEqual(['Första.', 'Andra.', 'Tredje.']);
    expect(button('Läs upp')).toBeTruthy();
    expect(marked).toBeUndefined();
  });

  test('a pause keeps the mark, and goes on with the same sentence', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    await end();
    await user.click(button('Pausa'));
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(markedText()).toBe('Andra.');
    await user.click(button('Fortsätt'));
    expect(texts()).toEqual(['Första.', 'Andra.', 'Andra.']);
  });

  test('a fold that is opened meanwhile is read when the voice comes to it, and numbers as a person says them', async () => {
    const user = userEvent.setup();
    render(
      <main>
        <details data-testid="above">
          <summary>Ovan</summary>
          <p>Dolt.</p>
        </details>
        <p>Avgiften är 1 500 kr.</p>
        <ListenIsland locale="sv" />
        <details data-testid="below">
          <summary>Mer</summary>
          <p>Nedan.</p>
        </details>
      </main>,
    );
    await user.click(screen.getByText('Lyssna på sidan'));
    await user.click(button('Läs upp'));
    await end();
    expect(texts()).toEqual(['Ovan', 'Avgiften är 1500 kronor.']);

    for (const name of ['above', 'below'])
      await act(async () => {
        const fold = screen.getByTestId<HTMLDetailsElement>(name);
        fold.open = true;
        fold.dispatchEvent(new Event('toggle'));
      });
    await end();
    await end();
    expect(texts().slice(-2)).toEqual(['Mer', 'Nedan.']);
  });

  test('stop takes the mark away, and the next time begins at the top', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    await end();
    await user.click(button('Stoppa'));
    expect(marked).toBeUndefined();
    await user.click(button('Läs upp'));
    expect(texts()).toEqual(['Första.', 'Andra.', 'Första.']);
  });

  test('everything can be done from the keyboard', async () => {
    const user = await open();
    await user.tab();
    expect(document.activeElement).toBe(button('Läs upp'));
    await user.keyboard(' ');
    expect(texts()).toEqual(['Första.']);
    expect(document.activeElement).toBe(button('Pausa'));
    await user.keyboard('{Enter}');
    expect(button('Fortsätt')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(button('Stoppa'));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Hastighet' }));
  });

  test('another speed begins the sentence again at that speed', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hastighet' }), 'Långsam');
    expect(texts()).toEqual(['Första.', 'Första.']);
    expect(spoken.map(({ rate }) => rate)).toEqual([1, 0.75]);
  });

  test('the voice is silent when the visitor leaves the page', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    synthesis.cancel.mockClear();
    await act(async () => dispatchEvent(new Event('pagehide')));
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(button('Läs upp')).toBeTruthy();
  });

  test('the voice is silent when the panel is closed', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    await user.click(screen.getByText('Lyssna på sidan'));
    await waitFor(() => expect(marked).toBeUndefined());
  });

  test('a browser that fails says so, and can be asked again', async () => {
    const user = await open();
    await user.click(button('Läs upp'));
    await act(async () => spoken.at(-1)?.onerror?.());
    expect(screen.getByRole('status').textContent).toBe(
      'Webbläsaren kunde inte läsa upp texten. Försök igen.',
    );
    await user.click(button('Fortsätt'));
    expect(texts()).toEqual(['Första.', 'Första.']);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('a browser without marks reads all the same', async () => {
    vi.stubGlobal('CSS', {});
    const user = await open();
    await user.click(button('Läs upp'));
    await end();
    expect(texts()).toEqual(['Första.', 'Andra.']);
  });

  test('axe finds no fault', async () => {
    await open();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('that comes late, reading is offered when it has come', async () => {
    voices = [];
    await open();
    expect(screen.getByText('Uppläsningen förbereds.')).toBeTruthy();
    voices = [swedish];
    await act(async () => synthesis.dispatchEvent(new Event('voiceschanged')));
    expect(button('Läs upp')).toBeTruthy();
  });
});

describe('without a voice of the language', () => {
  beforeEach(() => {
    voices = [english];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  const waitForVoices = () => act(async () => vi.advanceTimersByTime(1000));
  const details = () => document.querySelector('details') as HTMLDetailsElement;

  test('it goes away when nobody has reached for it', async () => {
    render(page);
    await waitForVoices();
    expect(details().className).toContain('away');
  });

  test('it says so, and stays, when somebody has the focus on it', async () => {
    render(page);
    const summary = screen.getByText('Lyssna på sidan');
    summary.tabIndex = 0;
    summary.focus();
    await waitForVoices();
    expect(details().className).not.toContain('away');
    expect(screen.getByRole('status').textContent).toBe('');
    await act(async () => {
      details().open = true;
      details().dispatchEvent(new Event('toggle'));
    });
    expect(screen.getByRole('status').textContent).toMatch(/^Din webbläsare har ingen egen svensk röst/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('it says so when it was opened before React came', async () => {
    render(page);
    details().open = true;
    await waitForVoices();
    expect(details().className).not.toContain('away');
    expect(screen.getByRole('status').textContent).toMatch(/ingen egen svensk röst/);
  });

  test('a browser that cannot speak at all is such a browser', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    Reflect.deleteProperty(window, 'speechSynthesis');
    render(page);
    await waitForVoices();
    expect(details().className).toContain('away');
  });
});
