// @ts-expect-error: the library has no types.
import { JSDOM } from 'jsdom';

const table = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';

/** The type and the value of a cell: what LibreOffice took it for, such as "float", "string", "date" or "time". */
export type Cell = { type: string; value: string };

/** The rows of the first sheet of a flat OpenDocument spreadsheet. */
export function readSheet(xml: string): Cell[][] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window as { document: Document };
  const rows = document.getElementsByTagNameNS(table, 'table')[0]?.getElementsByTagNameNS(table, 'table-row');
  return [...(rows ?? [])].flatMap((row) => {
    const cells = [...row.getElementsByTagNameNS(table, 'table-cell')].flatMap((cell) => {
      const type = cell.getAttributeNS(office, 'value-type') ?? '';
      const text = [...cell.children].map(({ textContent }) => textContent).join('\n');
      const value = cell.getAttributeNS(office, 'value') ?? text;
      return type ? repeat({ type, value }, cell.getAttributeNS(table, 'number-columns-repeated')) : [];
    });
    return cells.length > 0 ? repeat(cells, row.getAttributeNS(table, 'number-rows-repeated')) : [];
  });
}

const repeat = <Value>(value: Value, times: string | null): Value[] =>
  Array.from({ length: Number(times ?? 1) }, () => value);
