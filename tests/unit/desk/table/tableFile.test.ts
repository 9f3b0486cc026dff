import { expect, test } from 'vitest';
import { changeText } from '@/lib/desk/page/changeText';
import { readTable, writeRow } from '@/lib/desk/table/tableFile';

const text = 'name,note\r\nrye,"with, comma"\r\n"wheat","two\r\nlines"\r\noat,\r\n';

test('each row has its lines, also where a cell has several', () => {
  expect(readTable(text)).toEqual({
    columns: ['name', 'note'],
    rows: [
      { start: 2, end: 2, cells: ['rye', 'with, comma'] },
      { start: 3, end: 4, cells: ['wheat', 'two\r\nlines'] },
      { start: 5, end: 5, cells: ['oat', ''] },
    ],
  });
});

test('a changed row is written as a spreadsheet program writes it, and the others keep their bytes', () => {
  const written = writeRow(['oat', 'a "quoted", word'], text);
  expect(written).toBe('oat,"a ""quoted"", word"');
  expect(changeText(text, { kind: 'replace', start: 5, end: 5, written })).toBe(
    text.replace('oat,', written),
  );
});

test('a table as Swedish Excel saves it is read and written with its semicolons', () => {
  const swedish = 'ar;antal;kalla\n2024;1,5;"https://example.se/a;b"\n';
  expect(readTable(swedish)).toEqual({
    columns: ['ar', 'antal', 'kalla'],
    rows: [{ start: 2, end: 2, cells: ['2024', '1,5', 'https://example.se/a;b'] }],
  });
  expect(writeRow(['2025', '2,5', 'a; b'], swedish)).toBe('2025;2,5;"a; b"');
});

test('a table whose quotes do not match is not opened', () => {
  expect(() => readTable('name\n"rye\n')).toThrow('Tabellen går inte att läsa.');
});
