// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { takeFocus } from '@/components/desk/takeFocus';
import { useKeptFocus } from '@/components/desk/useKeptFocus';

afterEach(cleanup);

type PlaceProps = { has: 'nothing' | 'a button' | 'a button and a heading that takes the focus' };

function Place({ has }: PlaceProps) {
  const place = useRef<HTMLElement>(null);
  const instead = useRef<HTMLHeadingElement>(null);
  useKeptFocus(place, instead);
  return (
    <>
      <button type="button">Utanför</button>
      <section ref={place}>
        <h2 ref={instead} tabIndex={-1}>
          I stället
        </h2>
        {has === 'a button' && <button type="button">Spara</button>}
        {has === 'a button and a heading that takes the focus' && (
          <h3 ref={takeFocus} tabIndex={-1}>
            Det nya
          </h3>
        )}
      </section>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

test('what goes away with the focus gives it to what stays', async () => {
  const { rerender } = render(<Place has="a button" />);
  screen.getByText('Spara').focus();
  rerender(<Place has="nothing" />);
  await waitFor(() => expect(focused()).toBe('I stället'));
});

test('what comes in its place and takes the focus keeps it', async () => {
  const { rerender } = render(<Place has="a button" />);
  screen.getByText('Spara').focus();
  rerender(<Place has="a button and a heading that takes the focus" />);
  expect(focused()).toBe('Det nya');
  await Promise.resolve();
  expect(focused()).toBe('Det nya');
});

test('the focus is not taken from another place', async () => {
  const { rerender } = render(<Place has="a button" />);
  screen.getByText('Spara').focus();
  screen.getByText('Utanför').focus();
  rerender(<Place has="nothing" />);
  await Promise.resolve();
  expect(focused()).toBe('Utanför');
});

test('nor from another place of the desk in the page, which has a tree of its own', async () => {
  const shadows = ['bar', 'editor'].map(() =>
    document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
  );
  const [bar, editor] = shadows.map((shadow) => shadow.appendChild(document.createElement('div')));
  if (!bar || !editor) expect.fail('no places');
  const { rerender } = render(<Place has="a button" />, { container: bar });
  editor.innerHTML = '<textarea></textarea>';
  within(bar).getByText('Spara').focus();
  editor.querySelector('textarea')?.focus();
  rerender(<Place has="nothing" />);
  await Promise.resolve();
  expect(shadows[1]?.activeElement?.localName).toBe('textarea');

  rerender(<Place has="a button" />);
  within(bar).getByText('Spara').focus();
  rerender(<Place has="nothing" />);
  await waitFor(() => expect(shadows[0]?.activeElement?.textContent).toBe('I stället'));
});
