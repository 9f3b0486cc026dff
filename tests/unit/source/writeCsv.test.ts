import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isFormula } from '@/lib/source/table/isFormula';
import { readCsv } from '@/lib/source/table/readCsv';
import { writeCsv } from '@/lib/source/table/writeCsv';

describe('writeCsv', () => {
  test('a table has a header row, and every line ends in CR LF', () => {
    expect(writeCsv(['ar', 'antal'], [{ ar: '2024', antal: 5.5 }])).toBe('ar,antal\r\n2024,5.5\r\n');
  });

  test('what is not there is an empty cell, and zero is a zero', () => {
    expect(writeCsv(['a', 'b', 'c'], [{ a: null, b: 0 }])).toBe('a,b,c\r\n,0,\r\n');
  });

  test.each(['1:1', '2010:12', 'december 2010'])(
    '%s, which a spreadsheet program would take for a time or a date, is quoted and can be read as text',
    (text) => {
      expect(writeCsv(['tid', 'andel'], [{ tid: text, andel: 1.5 }])).toBe(`tid,andel\r\n"${text}",1.5\r\n`);
    },
  );

  test('a formula is never written', () => {
    expect(() => writeCsv(['a'], [{ a: '=1+1' }])).toThrow(
      'A spreadsheet program would run the cell "=1+1".',
    );
  });

  test('what is written is read back as it was', () => {
    const columns = ['a', 'b'];
    const pieces = oneof(
      string({ unit: 'grapheme', maxLength: 5 }),
      constantFrom('"', ',', ';', '\n', '\r\n', '""', ' ', 'å'),
    );
    const text = array(pieces, { maxLength: 5 }).map((some) => some.join(''));
    let quoted = 0;
    const cell = text.filter((text) => !isFormula(text) && !/[\0\uFFFD]/.test(text));
    const anyText = z.strictObject({ a: z.string(), b: z.string() });

    assert(
      property(array(cell, { maxLength: 6 }), (cells) => {
        const rows = cells.map((text) => ({ a: `x${text},"\r\n${text}`, b: text }));
        const written = writeCsv(columns, rows);
        quoted += cells.filter((each) => /[",\r\n]/.test(each)).length;
        expect(readCsv('prov.csv', written, columns, anyText)).toMatchObject({
          rows: rows.map((value) => ({ value })),
          faults: [],
        });
      }),
    );
    expect(quoted).toBeGreaterThan(100);
  });
});
