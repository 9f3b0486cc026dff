import { expect, test } from 'vitest';
import { replaceAddresses } from '@/lib/content/replaceAddresses';

const moved = (text: string) =>
  replaceAddresses(text, (address) => (address === '/gammal/sida' ? '/ny' : undefined));

test.each([
  ['a link', '[Sidan](/gammal/sida) och [delen](/gammal/sida#a)', '[Sidan](/ny) och [delen](/ny#a)'],
  ['a named link', '[sidan]: /gammal/sida', '[sidan]: /ny'],
  ['a component', '<Card href="/gammal/sida" />', '<Card href="/ny" />'],
  ['the page above', 'parent: /gammal/sida', 'parent: /ny'],
  ['the page that is told easily', 'easyVersionOf: "/gammal/sida"', 'easyVersionOf: "/ny"'],
  ['the other language', "translation: '/gammal/sida'", "translation: '/ny'"],
  [
    'related pages, a line each',
    'related:\n  - /gammal/sida\n  - "/gammal/sida"',
    'related:\n  - /ny\n  - "/ny"',
  ],
  ['related pages on one line', 'related: [/a, /gammal/sida, "/gammal/sida"]', 'related: [/a, /ny, "/ny"]'],
])('%s follows a page that moves', (_, before, after) => {
  expect(moved(before)).toBe(after);
});

test.each([
  '[Sidan](/gammal/sidan)',
  'related: [/gammal/sida/under]',
  'https://example.se/gammal/sida',
  'titel: /gammal/sida',
])('%s stays', (text) => expect(moved(text)).toBe(text));
