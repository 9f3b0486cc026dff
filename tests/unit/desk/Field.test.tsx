// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Field } from '@/components/desk/Field.client';
import { MessageForm } from '@/components/desk/overview/MessageForm.client';
import { MomentForm } from '@/components/desk/preview/MomentForm.client';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a moment is shown in Swedish time, whatever offset it is written with', async () => {
  const field = { name: 'publish', label: 'Visas från', kind: 'moment', isRequired: true, help: '' } as const;
  render(<Field field={field} value="2027-07-15T08:00:00Z" onChange={() => {}} />);
  expect(screen.getByLabelText(/^Visas från/)).toHaveProperty('value', '2027-07-15T10:00');
  cleanup();

  render(<MomentForm moment="2027-07-15T08:00:00Z" />);
  expect(screen.getByLabelText(/^Dag och klockslag/)).toHaveProperty('value', '2027-07-15T10:00');
  cleanup();

  const words = { title: 'Bröd', text: 'Bröd.' };
  const message = {
    kind: 'information',
    start: '2027-07-15T08:00:00Z',
    end: '2027-12-15T08:00:00Z',
    sv: words,
    en: words,
  };
  vi.stubGlobal('fetch', async () => Response.json({ base: '', message, kinds: ['information'] }));
  render(<MessageForm version={0} onDone={() => {}} />);
  expect(await screen.findByLabelText(/^Visas från/)).toHaveProperty('value', '2027-07-15T10:00');
  expect(screen.getByLabelText(/^Visas till/)).toHaveProperty('value', '2027-12-15T09:00');
});
