import type { TextFault } from './Fault';
import { findTextFaults, notUtf8, utf16 } from './findTextFaults';

/** Forty printed pages: longer than anybody reads, and what can be checked within a second whatever stands in it. */
const maxFileBytes = 100_000;

const maxLines = 3_000;

type DecodeFault = Omit<TextFault, 'line' | 'column'> & Partial<Pick<TextFault, 'line' | 'column'>>;

/** The text of a file: UTF-8, with or without a byte order mark, with line endings of any system. */
export function decodeText(bytes: Uint8Array): { text: string } | { faults: DecodeFault[] } {
  if (bytes.length > maxFileBytes) {
    const kilobytes = Math.ceil(bytes.length / 1_000);
    const message = `Filen är ${kilobytes} kB. En sida får vara högst ${maxFileBytes / 1_000} kB. Dela upp den i flera sidor.`;
    return { faults: [{ line: 1, message, rule: 'too-large' }] };
  }

  if (isUtf16(bytes)) return { faults: [{ line: 1, column: 1, message: utf16, rule: 'encoding' }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [{ ...placeOfBadByte(bytes), message: notUtf8, rule: 'encoding' }] };
  }
  text = text.replace(/\r\n?/g, '\n');
  const lineCount = text.split('\n').length;
  if (lineCount > maxLines) {
    const message = `Filen har ${lineCount} rader. En sida får ha högst ${maxLines}. Dela upp den i flera sidor.`;
    return { faults: [{ line: maxLines + 1, message, rule: 'too-large' }] };
  }

  const faults = findTextFaults(text, true);
  return faults.length > 0 ? { faults } : { text };
}

/** By its byte order mark, in either order. */
const isUtf16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Where UTF-8 first cannot be read. The sign for it may also stand in a text that can. */
function placeOfBadByte(bytes: Uint8Array) {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const text = new TextDecoder('utf-8', { ignoreBOM: true });
    const decoded = text.decode(bytes.subarray(start, end));
    const column = decoded.indexOf('\uFFFD') + 1;
    if (column > 0 && Buffer.compare(Buffer.from(decoded), bytes.subarray(start, end)) !== 0)
      return { line, column };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
