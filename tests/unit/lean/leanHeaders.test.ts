import { expect, test } from 'vitest';
import { leanHeaders } from '@/lib/lean/leanHeaders';

const font = '</font/a.woff2>; rel=preload; as="font"; crossorigin="anonymous"';
const sheet = '</_next/static/chunks/a.css>; rel=preload; as="style"';

test.each([
  [
    'the style that is inside the page is not fetched, the font is',
    `${font}, ${sheet}, ${sheet}`,
    { link: font },
  ],
  ['so it is when there are several headers', [sheet, font], { link: font }],
  ['what is told twice is told once', `${font}, ${sheet}, ${font}`, { link: font }],
  ['what is left of nothing is no header', sheet, {}],
  ['nothing is added', undefined, {}],
])('%s', (_, link, expected) => {
  expect(leanHeaders({ vary: 'Accept', ...(link && { link }) })).toEqual({ vary: 'Accept', ...expected });
});
