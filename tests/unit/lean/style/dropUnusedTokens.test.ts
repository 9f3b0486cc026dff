import { expect, test } from 'vitest';
import { dropUnusedTokens } from '@/lib/lean/style/dropUnusedTokens';

test.each([
  ['one that is used stays', ':root{--a:1px}p{margin:var(--a)}', '', ':root{--a:1px}p{margin:var(--a)}'],
  [
    'one that is not goes',
    ':root{--a:1px;--b:2px;--c:3px}p{margin:var(--b)}',
    '',
    ':root{--b:2px}p{margin:var(--b)}',
  ],
  [
    'one that only an unused one asks for goes too, and the rule when it is empty',
    ':root{--a:var(--b);--b:var(--c);--c:1px}p{margin:0}',
    '',
    'p{margin:0}',
  ],
  ['one that a drawing asks for stays', ':root{--a:red}', '<path fill="var(--a)"/>', ':root{--a:red}'],
  [
    'one with a default where it is used stays',
    ':root{--a:1px}p{margin:var(--a,2px)}',
    '',
    ':root{--a:1px}p{margin:var(--a,2px)}',
  ],
  [
    'a semicolon in quotes ends nothing',
    ':root{--a:"x;--b:y";--b:1}p{margin:var(--b)}',
    '',
    ':root{--b:1}p{margin:var(--b)}',
  ],
  [
    'a name that begins the same is another',
    ':root{--a-b:1;--a:2}p{margin:var(--a)}',
    '',
    ':root{--a:2}p{margin:var(--a)}',
  ],
  [
    'neighbours are one',
    '@media print{:root{--a:1}:root{--b:2}}p{x:var(--a);y:var(--b)}',
    '',
    '@media print{:root{--a:1;--b:2}}p{x:var(--a);y:var(--b)}',
  ],
  ['other declarations stay', 'p{color:red;--a:1;margin:0}', '', 'p{color:red;margin:0}'],
])('%s', (_, style, markup, expected) => {
  expect(dropUnusedTokens(style, markup)).toBe(expected);
});
