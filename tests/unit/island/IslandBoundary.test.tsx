// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Island } from '@/components/island/Island';

// What React tells of an error that a boundary has caught.
vi.spyOn(console, 'error').mockImplementation(() => {});

afterEach(cleanup);

/** Fails when its button is pressed. */
function Bakery({ label, texts }: { label: string; texts: { button: string } }) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) throw new Error('broken');
  return (
    <form action="/sok">
      <input name="q" defaultValue="" aria-label={label} />
      <button type="button" onClick={() => setIsBroken(true)}>
        {texts.button}
      </button>
    </form>
  );
}

function Failing(): never {
  throw new Error('broken');
}

const island = (
  <main>
    <p>Bröd bakas av mjöl.</p>
    <Island
      name="SearchField"
      view={Bakery}
      locale="sv"
      texts={{ button: 'Baka' }}
      props={{ label: '"Bröd" <b>&' }}
    />
  </main>
);

test('an island stands in the page with its name, its props as data without its texts, and what it shows', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(island);
  const element = page.querySelector<HTMLElement>('[data-island]');
  expect(element?.dataset.island).toBe('SearchField');
  expect(JSON.parse(element?.dataset.props ?? '')).toEqual({ locale: 'sv', label: '"Bröd" <b>&' });
  expect(element?.querySelector('input')?.getAttribute('aria-label')).toBe('"Bröd" <b>&');
  expect(element?.querySelector('form > button')?.textContent).toBe('Baka');
});

test('an island that fails is the form that the server sent, with what was typed, translated, and the focus', async () => {
  const { container } = render(island);
  const before = container.innerHTML;
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox'), 'limpa');
  await user.click(screen.getByRole('button'));

  expect(container.innerHTML).toBe(before);
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'limpa');
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(screen.getByText('Bröd bakas av mjöl.')).toBeDefined();
  // Nothing of React is left to fail again.
  await user.click(screen.getByRole('button'));
  expect(container.innerHTML).toBe(before);
});

test('an island that fails at once takes nothing else with it', async () => {
  await act(async () =>
    render(
      <main>
        <p>Bröd bakas av mjöl.</p>
        <Island name="Listen" view={Failing} locale="sv" texts={{}} props={{}} />
      </main>,
    ),
  );
  expect(screen.getByText('Bröd bakas av mjöl.')).toBeDefined();
});
