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
  const written = writeRow(['oat', 'a "quoted", word']);
  expect(written).toBe('oat,"a ""quoted"", word"');
  expect(changeText(text, { kind: 'replace', start: 5, end: 5, written })).toBe(
    text.replace('oat,', written),
  );
});
