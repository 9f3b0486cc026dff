import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeMarkdownTable, readMarkdownTable } from '@/lib/desk/table/markdownTable';

const table = `<Table caption="Bröd">

| Sort   | Pris |
| :----- | ---: |
| Råg    | 12   |
|vete\\|korn|8|
havre | 3
| rest |

</Table>
`;

test('a table is read as its cells, with the line of each row, whatever stands around it', () => {
  expect(readMarkdownTable(table)).toEqual({
    rows: [
      ['Sort', 'Pris'],
      ['Råg', '12'],
      ['vete|korn', '8'],
      ['havre', '3'],
      ['rest', ''],
    ],
    lines: [3, 5, 6, 7, 8],
  });
});

test.each([
  ['no table', 'Råg | vete\n'],
  ['headings and marks that differ in number', '| a | b |\n| --- |\n'],
  ['two tables', '| a |\n| --- |\n\n| b |\n| --- |\n'],
  ['a row with more cells than headings', '| a |\n| --- |\n| 1 | 2 |\n'],
])('%s is left to the text', (_, text) => {
  expect(readMarkdownTable(text)).toBeUndefined();
});

test.each([
  [{ kind: 'cell', row: 1, column: 1, value: '13' }, '| Råg    | 12   |', '| Råg    | 13   |'],
  [{ kind: 'cell', row: 2, column: 0, value: 'a|b' }, '|vete\\|korn|8|', '|a\\|b|8|'],
  [{ kind: 'cell', row: 3, column: 1, value: '4' }, 'havre | 3', '| havre | 4 |'],
  [{ kind: 'cell', row: 4, column: 1, value: '5' }, '| rest |', '| rest | 5 |'],
  [{ kind: 'cell', row: 0, column: 0, value: '' }, '| Sort   |', '|    |'],
  [{ kind: 'addRow', at: 0 }, '| Råg', '|  |  |\n| Råg'],
  [{ kind: 'addRow', at: 4 }, '| rest |', '| rest |\n|  |  |'],
  [{ kind: 'removeRow', at: 1 }, '| Råg    | 12   |\n', ''],
] as const)('%j changes no other row, and no other cell', (change, from, to) => {
  expect(changeMarkdownTable(table, change)).toBe(table.replace(from, to));
});

test('a column more or less is one in every row, and what is around the table stays', () => {
  const wider = changeMarkdownTable(table, { kind: 'addColumn', at: 0 });
  expect(wider).toBe(`<Table caption="Bröd">

| Sort |  | Pris |
| :----- | --- | ---: |
| Råg |  | 12 |
| vete\\|korn |  | 8 |
| havre |  | 3 |
| rest |  |  |

</Table>
`);
  expect(readMarkdownTable(changeMarkdownTable(wider, { kind: 'removeColumn', at: 1 }))?.rows).toEqual(
    readMarkdownTable(table)?.rows,
  );
});

test('whatever is written in a cell is read in it, and in no other', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', '|', '\\', '-', ':', ' ', 'å', '<', '`'),
    maxLength: 12,
  });
  const at = fc.record({ row: fc.nat(4), column: fc.nat(1), value: words });
  fc.assert(
    fc.property(at, ({ row, column, value }) => {
      const before = readMarkdownTable(table)?.rows ?? [];
      const after = readMarkdownTable(changeMarkdownTable(table, { kind: 'cell', row, column, value }));
      // A bar that its writer escaped is that bar.
      const shown = value
        .trim()
        .replace(/ +/g, ' ')
        .replace(/(\\+)\|/g, (bar, slashes) => (slashes.length % 2 === 1 ? bar.slice(1) : bar));
      expect(after?.rows).toEqual(before.with(row, (before[row] ?? []).with(column, shown)));
    }),
    { numRuns: 2000 },
  );
});
