import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeText, splitLines } from '@/lib/desk/page/changeText';

const text = 'one\n\n  two  \ntwo again\n\nthree\n';

test.each([
  [
    'a mended word is one line',
    { kind: 'replace', start: 3, end: 4, written: '  two  \ntwo anew' },
    'one\n\n  two  \ntwo anew\n\nthree\n',
  ],
  [
    'empty lines around what was written are no part of it',
    { kind: 'replace', start: 1, end: 1, written: '\n\nuno\n\n' },
    'uno\n\n  two  \ntwo again\n\nthree\n',
  ],
  [
    'a new block stands between empty lines',
    { kind: 'insert', after: 1, written: 'new' },
    'one\n\nnew\n\n  two  \ntwo again\n\nthree\n',
  ],
  ['a new block comes last', { kind: 'insert', after: 6, written: 'new' }, `${text}\nnew\n`],
  ['a block goes with the empty lines after it', { kind: 'remove', start: 3, end: 4 }, 'one\n\nthree\n'],
  [
    'the last one goes with those before it',
    { kind: 'remove', start: 6, end: 6 },
    'one\n\n  two  \ntwo again\n',
  ],
  [
    'two blocks change places, and the lines between them stay',
    { kind: 'swap', first: { start: 1, end: 1 }, second: { start: 3, end: 4 } },
    '  two  \ntwo again\n\none\n\nthree\n',
  ],
] as const)('%s', (_, change, expected) => {
  expect(changeText(text, change)).toBe(expected);
});

test('a file without a last line ending keeps it so, and gets one where something comes after', () => {
  expect(changeText('one\n\ntwo', { kind: 'replace', start: 3, end: 3, written: 'due' })).toBe('one\n\ndue');
  expect(changeText('one', { kind: 'insert', after: 1, written: 'two' })).toBe('one\n\ntwo\n');
  const swap = { kind: 'swap', first: { start: 1, end: 1 }, second: { start: 3, end: 3 } } as const;
  expect(changeText('one\n\ntwo', swap)).toBe('two\n\none');
});

test('blocks that touch each other get an empty line between them when they change places', () => {
  const swap = { kind: 'swap', first: { start: 1, end: 1 }, second: { start: 2, end: 2 } } as const;
  expect(changeText('text\n- item\n', swap)).toBe('- item\n\ntext\n');
});

test('new lines end as those of the file do', () => {
  expect(changeText('one\r\n\r\ntwo\r\n', { kind: 'replace', start: 3, end: 3, written: 'a\nb' })).toBe(
    'one\r\n\r\na\r\nb\r\n',
  );
});

test('whatever the file holds, the other lines keep their bytes', () => {
  const line = fc
    .tuple(fc.string(), fc.constantFrom('\n', '\r\n'))
    .map(([words, end]) => words.replace(/[\r\n]/g, '') + end);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (lines, one, other) => {
      const [start, end] = [one % lines.length, other % lines.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const whole = lines.join('');
      expect(splitLines(whole).join('')).toBe(whole);
      const changed = changeText(whole, { kind: 'replace', start: start + 1, end: end + 1, written: 'new' });
      expect(changed.startsWith(lines.slice(0, start).join(''))).toBe(true);
      expect(changed.endsWith(lines.slice(end + 1).join(''))).toBe(true);
      expect(splitLines(changed)).toHaveLength(lines.length - (end - start));
    }),
  );
});
