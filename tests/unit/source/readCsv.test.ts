import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCsv } from '@/lib/source/table/readCsv';

const columns = ['ar', 'antal'];

const rowSchema = z.strictObject({
  ar: z.string().regex(/^\d{4}$/, 'Skriv ett år med fyra siffror.'),
  antal: z.string().min(1),
});

const read = (text: string | undefined) => readCsv('content/data/prov.csv', text, columns, rowSchema);

describe('readCsv', () => {
  test('a table becomes rows that know their lines', () => {
    expect(read('ar,antal\n2023,5\n2024,7\n')).toEqual({
      rows: [
        { value: { ar: '2023', antal: '5' }, line: 2 },
        { value: { ar: '2024', antal: '7' }, line: 3 },
      ],
      faults: [],
    });
  });

  test.each([
    ['a byte order mark, as Excel writes it', '\uFEFFar,antal\n2023,5\n', 2, '5'],
    ['lines that end in CR LF', 'ar,antal\r\n2023,5\r\n', 2, '5'],
    ['no line end at the last row', 'ar,antal\n2023,5', 2, '5'],
    ['a comma inside quotes', 'ar,antal\n2023,"5,5"\n', 2, '5,5'],
    ['a quote inside quotes', 'ar,antal\n2023,"5"""\n', 2, '5"'],
    ['a line break inside quotes', 'ar,antal\n2023,"5\n6"\n', 2, '5\n6'],
    ['å, ä and ö', 'ar,antal\n2023,åäö\n', 2, 'åäö'],
    ['a negative number', 'ar,antal\n2023,-5.5\n', 2, '-5.5'],
  ])('%s is read', (_, text, line, antal) => {
    expect(read(text)).toEqual({ rows: [{ value: { ar: '2023', antal }, line }], faults: [] });
  });

  test.each([
    ['nothing', '', 1, 'Filen är tom. Rubrikraden ska vara: ar,antal'],
    ['semicolons in other columns', 'ar;antl\n2023;5\n', 1, 'Kolumnen "antl" är okänd. Menade du "antal"?'],
    ['a column too few', 'ar\n2023\n', 1, 'Kolumnen "antal" saknas.'],
    ['a misspelled column', 'ar,antl\n2023,5\n', 1, 'Kolumnen "antl" är okänd. Menade du "antal"?'],
    ['a column twice', 'ar,antal,ar\n2023,5,2023\n', 1, 'Kolumnen "ar" står två gånger.'],
    ['columns in another order', 'antal,ar\n5,2023\n', 1, 'Kolumnerna står i fel ordning.'],
    ['a decimal comma', 'ar,antal\n2023,5,5\n', 2, 'Raden har 3 kolumner, men rubrikraden har 2.'],
    ['a cell too few', 'ar,antal\n2023\n', 2, 'Raden har 1 kolumner, men rubrikraden har 2.'],
    ['an empty line', 'ar,antal\n\n2023,5\n', 2, 'Raden är tom. Ta bort den.'],
    ['a quote that is not closed', 'ar,antal\n2022,4\n2023,"5\n', 3, 'Citattecknen går inte ihop'],
    ['a quote within a cell', 'ar,antal\n2023,5"\n', 2, 'Citattecknen går inte ihop'],
    ['a wrong value', 'ar,antal\n23,5\n', 2, 'Kolumnen "ar": Skriv ett år med fyra siffror.'],
    ['an empty cell', 'ar,antal\n2023,\n', 2, 'Kolumnen "antal": Cellen får inte vara tom.'],
    ['a formula', 'ar,antal\n2023,=1+1\n', 2, 'Kolumnen "antal": ett kalkylprogram skulle köra cellen'],
  ])('%s is a fault with its line', (_, text, line, message) => {
    const { faults } = read(text);

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'content/data/prov.csv', line, severity: 'fault' });
    expect(faults[0]?.message).toContain(message);
  });

  test.each([
    [
      'another encoding',
      'ar,antal\n2023,f\uFFFDr\n',
      'Filen är inte sparad som UTF-8. Välj "CSV UTF-8 (kommaavgränsad)"',
    ],
    ['a file with more text than people write', `ar,antal\n${'2023,5\n'.repeat(800_000)}`, 'läses inte'],
  ])('%s is refused as a whole', (_, text, message) => {
    const { rows, faults } = read(text);

    expect(rows).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(message);
  });

  test('a file that is missing is told as that, not as an empty one', () => {
    expect(read(undefined)).toEqual({
      rows: [],
      faults: [expect.objectContaining({ message: expect.stringMatching(/^Filen saknas\./) })],
    });
  });

  test('every fault is told at once, and only whole rows are rows', () => {
    const { rows, faults } = read('ar,antal\n23,\n2024,5,5\n2025,6\n');

    expect(faults.map(({ line }) => line)).toEqual([2, 2, 3]);
    expect(rows.map(({ line }) => line)).toEqual([4]);
  });

  test.each([
    ['on a plain row', 'ar,antal\n2023,@x\n', { line: 2, column: 6 }],
    ['after a quoted comma', 'ar,antal\n"20,3",@x\n', { line: 2, column: 8 }],
    ['after a quoted line break', 'ar,antal\n"20\n3",@x\n', { line: 3, column: 4 }],
    ['after a row of two lines', 'ar,antal\n2023,"5\r\n6"\r\n2024,@x\n', { line: 4, column: 6 }],
  ])('a fault in a cell points at its first character, %s', (_, text, place) => {
    expect(read(text).faults[0]).toMatchObject(place);
  });
});
