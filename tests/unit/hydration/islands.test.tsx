// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { islandExamples } from './islandExamples';
import { crowdedTexts, textsOf } from './textsOf';

/** What the build fills in (lib/delivery/build/buildIslands.ts). */
const texts: Record<string, Record<string, object>> = { sv: {} };
vi.stubGlobal('ISLANDS_STYLE', '');
const { hydrate: startHydration } = await import('@/components/hydration/hydrate');

/** What React and the browser complain of. */
const complained = vi.spyOn(console, 'error');

beforeEach(() => {
  complained.mockReset();
  vi.stubGlobal('ISLANDS_TEXTS', texts);
  // jsdom has neither.
  vi.stubGlobal('CSS', {});
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => {} }),
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** With all that React would do afterwards done too: it would otherwise come when the test's document is no more. */
const hydrate = (element: HTMLElement) => act(() => startHydration(element));

/** As it stands in a page (components/island/Island.tsx). */
function serve(name: keyof typeof islandExamples): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.dataset.island = name;
  const { texts: own, ...others } = islandExamples[name].props;
  texts.sv = { [name]: own };
  element.dataset.props = JSON.stringify({ locale: 'sv', ...others });
  element.innerHTML = renderToString(islandExamples[name]);
  return element;
}

const isHydrated = (element: Element) =>
  Object.keys(element.firstElementChild ?? {}).some((key) => key.startsWith('__reactProps'));

const names = Object.keys(islandExamples) as (keyof typeof islandExamples)[];

describe.each(names)('%s', (name) => {
  test('each text stands alone in its element', () => {
    expect(textsOf(serve(name)).length).toBeGreaterThan(0);
    expect(crowdedTexts(document.body)).toEqual([]);
  });

  test('is taken over where it stands, and only once', () => {
    const element = serve(name);
    const before = element.firstElementChild;
    hydrate(element);
    hydrate(element);
    expect(element.firstElementChild).toBe(before);
    expect(isHydrated(element)).toBe(true);
    expect(complained).not.toHaveBeenCalled();
  });

  test.each([
    ['wrapped, as Chrome’s translator does', (text: Text) => wrap(text)],
    ['replaced', (text: Text) => text.replaceWith(`other ${text.data}`)],
    ['changed in place', (text: Text) => text.appendData(' and more')],
    ['taken away', (text: Text) => text.remove()],
    [
      'split in two',
      (text: Text) => {
        text.splitText(1);
      },
    ],
  ])('its texts may have been %s before, and stay so', (_, change) => {
    const element = serve(name);
    for (const text of textsOf(element)) change(text);
    const before = [...element.querySelectorAll('*')];
    const words = element.textContent;
    hydrate(element);
    expect(isHydrated(element)).toBe(true);
    expect([...element.querySelectorAll('*')]).toEqual(expect.arrayContaining(before));
    expect(element.textContent).toContain(words);
    expect(complained).not.toHaveBeenCalled();
  });

  test('with something foreign inside it stays as the server sent it, nothing drawn anew', () => {
    const element = serve(name);
    const parent = element.querySelector('button, summary')?.parentElement;
    parent?.prepend(document.createElement('img'));
    const before = element.innerHTML;
    const node = element.firstChild;
    hydrate(element);
    expect(element.innerHTML).toBe(before);
    expect(element.firstChild).toBe(node);
    expect(isHydrated(element)).toBe(false);
  });
});

test('what the server or the visitor has filled in stays', () => {
  const element = serve('SearchField');
  element.querySelector('input')?.setAttribute('value', 'limpa');
  hydrate(element);
  expect(element.querySelector('input')?.value).toBe('limpa');
});

test('an element whose island is not known is left alone', () => {
  const element = serve('ConsentForm');
  element.dataset.island = 'constructor';
  hydrate(element);
  expect(isHydrated(element)).toBe(false);
});

/** `<font><font>text</font></font>`, with other words in it. */
function wrap(text: Text) {
  const outer = document.createElement('font');
  const inner = outer.appendChild(document.createElement('font'));
  text.replaceWith(outer);
  inner.append(`translated ${text.data}`);
}
