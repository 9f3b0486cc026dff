// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportantMessage } from '@/components/message/ImportantMessage';
import type { Locale } from '@/lib/i18n/locales';
import { messageFile } from '@/lib/message/readMessage';
import { contentFolder } from '../content/contentFolder';
import { message } from './message';

/** jsdom has no style sheets. */
const withoutColours = { rules: { 'color-contrast': { enabled: false } } };

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

function show(text: string, { locale = 'sv' as Locale, now = '2026-11-24T12:00:00+01:00' } = {}) {
  vi.stubEnv('CONTENT_ROOT', contentFolder({ [messageFile]: text }).root);
  vi.stubEnv('CONTENT_NOW', now);
  return render(<ImportantMessage locale={locale} />).container;
}

test('the message is a region with its own heading, which begins with the kind', async () => {
  const container = show(message());
  const region = screen.getByRole('region', { name: 'Viktigt meddelande' });
  expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('Varning: Ugnen är kall');
  expect(region.textContent).toContain('Brödet dröjer.');
  expect((await axe.run(container, withoutColours)).violations).toEqual([]);
});

test('in English it is in English', () => {
  show(message(), { locale: 'en' });
  const region = screen.getByRole('region', { name: 'Important message' });
  expect(region.textContent).toBe('Warning: The oven is coldThe bread is late.');
});

test.each([
  ['the moment before it begins', '2026-11-24T07:59:59+01:00', 0],
  ['when it begins', '2026-11-24T08:00:00+01:00', 1],
  ['the moment before it ends', '2026-11-24T16:59:59Z', 1],
  ['when it ends', '2026-11-24T17:00:00Z', 0],
])('%s', (_, now, count) => {
  show(message(), { now });
  expect(screen.queryAllByRole('region')).toHaveLength(count);
});

test('without a message there is nothing', () => {
  expect(show('# inget\n').innerHTML).toBe('');
});

test.each(['information', 'varning'])('%s is open, and can be folded away without script', (kind) => {
  const details = show(message({ kind })).querySelector('details');
  expect(details?.open).toBe(true);
  expect(details?.querySelector('summary')?.textContent).toContain('Ugnen är kall');
});

test('a crisis cannot be folded away', async () => {
  const container = show(message({ kind: 'kris' }));
  expect(container.querySelector('details')).toBeNull();
  expect(screen.getByRole('heading').textContent).toBe('Kris: Ugnen är kall');
  expect((await axe.run(container, withoutColours)).violations).toEqual([]);
});

test('a link leads to more, and says when it leaves the site', () => {
  const link = (address: string) => `  link:\n    address: ${address}\n    text: Mer om ugnen\n`;
  show(message().replace('en:\n', `${link('/ugnen')}en:\n`));
  expect(screen.getByRole('link', { name: 'Mer om ugnen' }).getAttribute('href')).toBe('/ugnen');
  cleanup();
  show(message().replace('en:\n', `${link('https://example.se')}en:\n`));
  expect(screen.getByRole('link', { name: 'Mer om ugnen (länk till annan webbplats)' })).toBeDefined();
});

describe('a fault in the file', () => {
  const fault = 'content/message.yaml:1:7  Fältet "kind" ska vara ett av orden information, varning, kris.';

  test('stops the build', () => {
    expect(() => show(message({ kind: 'fara' }))).toThrow(fault);
  });

  test('is shown in the page while somebody writes', () => {
    vi.stubEnv('WRITING', 'dev');
    expect(show(message({ kind: 'fara' })).textContent).toBe(fault);
  });
});
