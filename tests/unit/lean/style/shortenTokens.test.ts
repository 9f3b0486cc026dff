import { expect, test } from 'vitest';
import { shortenTokens } from '@/lib/lean/style/shortenTokens';

test.each([
  [
    'a custom property has a short name, where it is declared and where it is asked for',
    ':root{--text-colour:red}@media print{:root{--text-colour:blue;--edge:0}}p{color:var(--text-colour);margin:var(--edge,1px)}',
    '',
    ':root{--a:red}@media print{:root{--a:blue;--b:0}}p{color:var(--a);margin:var(--b,1px)}',
  ],
  [
    'a name that begins another is another',
    ':root{--edge:0;--edge-wide:1px}p{margin:var(--edge-wide) var(--edge)}',
    '',
    ':root{--a:0;--b:1px}p{margin:var(--b) var(--a)}',
  ],
  [
    'one that the markup asks for keeps its name',
    ':root{--edge:0;--line:0}p{margin:var(--edge) var(--line)}',
    '<path fill="var(--edge)"/>',
    ':root{--edge:0;--a:0}p{margin:var(--edge) var(--a)}',
  ],
  [
    'what has two dashes and is no custom property keeps its name',
    'p{anchor-name:--head;inset:anchor(--head bottom)}a:hover{x:y}',
    '',
    'p{anchor-name:--head;inset:anchor(--head bottom)}a:hover{x:y}',
  ],
  ['one that nobody declares keeps its name', 'p{margin:var(--edge,1px)}', '', 'p{margin:var(--edge,1px)}'],
])('%s', (_, style, markup, expected) => {
  expect(shortenTokens(style, markup)).toBe(expected);
});
