import { expect, test } from 'vitest';
import { fillTokens } from '@/lib/lean/style/fillTokens';

test.each([
  [
    'a value stands where it is asked for',
    ':root{--a:1px}p{margin:var(--a) 0}',
    ':root{--a:1px}p{margin:1px 0}',
  ],
  [
    'a value that asks for another',
    ':root{--a:calc(var(--b) + 1px);--b:2px}p{margin:var(--a)}',
    ':root{--a:calc(2px + 1px);--b:2px}p{margin:calc(2px + 1px)}',
  ],
  ['in place of a default', ':root{--a:1px}p{margin:var(--a,2px)}', ':root{--a:1px}p{margin:1px}'],
  ['in a layer', '@layer one{:root{--a:1px}}p{margin:var(--a)}', '@layer one{:root{--a:1px}}p{margin:1px}'],
  [
    'one that has two values stays a name',
    ':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}',
    ':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}',
  ],
  [
    'of two for everybody the last, and the first goes',
    '@layer one{:root{--a:1px;--b:0}}:root{--a:2px}p{margin:var(--a)}',
    '@layer one{:root{--b:0}}:root{--a:2px}p{margin:2px}',
  ],
  [
    'of two for everybody and one in the dark the first goes, and the name stays',
    ':root{--a:1px;--b:0}:root{--a:2px}@media print{:root{--a:3px}}p{margin:var(--a)}',
    ':root{--b:0}:root{--a:2px}@media print{:root{--a:3px}}p{margin:var(--a)}',
  ],
  [
    'one that has a value on paper alone',
    '@media print{:root{--a:2px}}p{margin:var(--a)}',
    '@media print{:root{--a:2px}}p{margin:var(--a)}',
  ],
  ['one of a component', '.a{--a:1px}p{margin:var(--a)}', '.a{--a:1px}p{margin:var(--a)}'],
  ['one that nobody declares', 'p{margin:var(--a,2px)}', 'p{margin:var(--a,2px)}'],
  [
    'one that asks for itself',
    ':root{--a:var(--b);--b:var(--a)}p{margin:var(--a)}',
    ':root{--a:var(--b);--b:var(--a)}p{margin:var(--a)}',
  ],
  [
    'a semicolon in quotes ends nothing',
    ':root{--a:"x;--b:y"}p:before{content:var(--a)}',
    ':root{--a:"x;--b:y"}p:before{content:"x;--b:y"}',
  ],
])('%s', (_, style, expected) => {
  expect(fillTokens(style)).toBe(expected);
});
