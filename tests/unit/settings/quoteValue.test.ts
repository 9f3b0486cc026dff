import { expect, test } from 'vitest';
import { quoteValue } from '@/lib/settings/quoteValue';

test.each([
  ['a plain value', 'abc', '"abc"'],
  ['white space alone', '  ', '"  "'],
  ['a line break and a tab', '80\r\n\t', String.raw`"80\r\n\t"`],
  ['a terminal’s escape character', '\u001b[31m', String.raw`"\u{1b}[31m"`],
  ['a character that turns the direction of text', 'a\u202eb', String.raw`"a\u{202e}b"`],
  ['a line separator', 'a\u2028b', String.raw`"a\u{2028}b"`],
  ['half of a pair of code units', 'a\ud800', String.raw`"a\u{d800}"`],
  ['quotes and backslashes', 'a"b\\', String.raw`"a\"b\\"`],
  ['Swedish', 'försäkring', '"försäkring"'],
])('%s is shown on one line', (_, value, expected) => {
  expect(quoteValue(value)).toBe(expected);
});

test('a value of 58 characters is shown whole, a longer one is cut', () => {
  expect(quoteValue('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
  expect(quoteValue('a'.repeat(59))).toBe(`"${'a'.repeat(57)}…"`);
});

test('no value takes more than 60 characters, and none is cut inside a character', () => {
  expect(quoteValue('\u0001'.repeat(100))).toBe(`"${String.raw`\u{1}`.repeat(11)}…"`);
  expect(quoteValue('😀'.repeat(100))).toBe(`"${'😀'.repeat(28)}…"`);
});

test.each(['https://user:pass@example.org', 'https://user:p/ss@word@example.org'])(
  'the password in %s is not shown',
  (value) => {
    expect(quoteValue(value)).toBe('"https://***@example.org"');
  },
);
