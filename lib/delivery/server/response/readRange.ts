import type { IncomingMessage } from 'node:http';

/** The first and the last byte. */
export type FilePart = { start: number; end: number };

type RangedFile = { size: number; etag: string; lastModified: string };

/**
 * The part of a file that is asked for (RFC 9110, 14.2): `undefined` for the whole file, which is also the answer to another unit, to several parts at once, and to
 * a condition (If-Range, 13.1.5) that does not hold. `none` for a part that the file does not have, or that cannot be read (15.5.17).
 */
export function readRange(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { size, etag, lastModified }: RangedFile,
): FilePart | 'none' | undefined {
  const { range, 'if-range': ifRange } = headers;
  if (method !== 'GET' || range === undefined || !/^bytes=/i.test(range) || range.includes(','))
    return undefined;
  // A build takes longer than a second, so that its time tells one film from another.
  if (ifRange !== undefined && ifRange !== etag && ifRange !== lastModified) return undefined;

  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(range) ?? [];
  if (first === '') {
    const length = Math.min(size, Number(last));
    return length > 0 ? { start: size - length, end: size - 1 } : 'none';
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : 'none';
}
