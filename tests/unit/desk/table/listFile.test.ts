import { expect, test } from 'vitest';
import { readList, writeItem } from '@/lib/desk/table/listFile';

const columns = ['id', 'name', 'related', 'source'];
const text = `# Sorterna, i den ordning som de bakas.
- id: rye
  name: "Råg"   # den mörka
  related:
    - oat
    - wheat

- id: wheat
  source: https://example.org/wheat
`;

test('an item is a row with its lines, and a list is one word a line', () => {
  expect(readList(text, columns)).toEqual({
    columns,
    rows: [
      { start: 2, end: 6, cells: ['rye', 'Råg', 'oat\nwheat', ''] },
      { start: 8, end: 9, cells: ['wheat', '', '', 'https://example.org/wheat'] },
    ],
  });
});

test.each(['- id: rye\n\tname: Råg\n', '- rye\n', '- id: rye\n- wheat\n'])(
  '%j is no list of rows',
  (broken) => {
    expect(() => readList(broken, columns)).toThrow('Listan går inte att läsa.');
  },
);

const old = '  -   id: rye\n      name: "Råg"   # den mörka\n      related: [oat]';

test.each([
  ['a word that is mended', { name: 'Svedjeråg' }, 'name: "Råg"', 'name: "Svedjeråg"'],
  ['a field more, in its place', { title: 'Bröd' }, 'name:', 'title: Bröd\n      name:'],
  ['a field less', { name: undefined }, '      name: "Råg"   # den mörka\n', ''],
  [
    'another list',
    { related: ['oat', 'wheat'] },
    'related: [oat]',
    'related:\n        - oat\n        - wheat',
  ],
])('%s changes no other line of its item', (_, changed, from, to) => {
  const values = { id: 'rye', title: undefined, name: 'Råg', related: ['oat'], ...changed };
  expect(writeItem(values, old)).toBe(old.replace(from, to));
});

test('an empty line within an item stays empty', () => {
  const apart = '- id: rye\n\n  name: Råg';
  expect(writeItem({ id: 'rye', name: 'Korn' }, apart)).toBe('- id: rye\n\n  name: Korn');
});

test('a new item has its fields in the order of the form, with quotes where they are needed', () => {
  expect(writeItem({ id: 'rye', name: 'Råg: den #1', related: ['oat'], source: undefined })).toBe(
    '- id: rye\n  name: "Råg: den #1"\n  related:\n    - oat',
  );
});
