import { inflateRawSync } from 'node:zlib';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { writeXlsx } from '@/lib/source/table/writeXlsx';

/** What spreadsheet programs make a time, a date, a number or a formula of when they open a CSV file. */
const misread = ['2018:1', '1-2', '3/4', '2022-03', '007', '1E5', '10', '1,5', 'SANT', '=1+1'];
const rows = misread.map((number) => ({ number, title: 'Bröd & "smör"', note: null }));
const columns = ['number', 'title', 'note'];

/** One file of a ZIP archive, found as its list at the end says (PKWARE's APPNOTE, 4.3.12). */
function unzip(zip: Buffer, name: string): string {
  let entry = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.toString('latin1', entry + 46, entry + 46 + zip.readUInt16LE(entry + 28)) !== name)
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(entry + 20))).toString();
}

describe('a table as an Excel file', () => {
  test('has every cell as the text that it is, and nothing where there is nothing', async () => {
    const [sheet] = await readExcelFile(await writeXlsx('Bröd', columns, rows));
    expect(sheet?.sheet).toBe('Bröd');
    expect(sheet?.data).toEqual([columns, ...misread.map((number) => [number, 'Bröd & "smör"', null])]);
  });

  test('writes a number as text too, so that a column has one kind of cells', async () => {
    const [sheet] = await readExcelFile(
      await writeXlsx('Bröd', ['edition'], [{ edition: 2 }, { edition: null }, { edition: 0 }]),
    );
    expect(sheet?.data).toEqual([['edition'], ['2'], [null], ['0']]);
  });

  test('keeps a cell a text when somebody has edited it', async () => {
    const zip = await writeXlsx('Bröd', columns, rows);
    const cells = [...unzip(zip, 'xl/worksheets/sheet1.xml').matchAll(/<c r="A\d+" s="(\d+)" t="s">/g)];
    const styles = unzip(zip, 'xl/styles.xml');
    const textFormat = /<numFmt (?=[^>]*formatCode="@")[^>]*numFmtId="(\d+)"/.exec(styles)?.[1];
    const formats = (styles.split('<cellXfs')[1] ?? '').split('<xf ').slice(1);

    expect(cells).toHaveLength(rows.length + 1);
    for (const [, style] of cells.slice(1))
      expect(formats[Number(style)]).toContain(`numFmtId="${textFormat}" applyNumberFormat="1"`);
  });

  test('is the same at any time', async () => {
    vi.useFakeTimers({ now: new Date('2024-01-01'), toFake: ['Date'] });
    const first = await writeXlsx('Bröd', columns, rows);
    vi.setSystemTime(new Date('2025-06-15T12:34:56'));
    const second = await writeXlsx('Bröd', columns, rows);
    vi.useRealTimers();

    expect(second.equals(first)).toBe(true);
  });
});
