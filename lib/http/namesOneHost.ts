import type { IncomingMessage } from 'node:http';

/** A host and a port, as far as the signs go; it may be empty. */
const host = /^[\w.~!$&'()*+,;=%:[\]-]*$/;

/** Whether a request names one host, as every request must that is not of HTTP/1.0 (RFC 9112, 3.2). What stands in front may have read the other of two. */
export function namesOneHost({
  rawHeaders,
  headers,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'headers' | 'httpVersion'>): boolean {
  if (headers.host === undefined) return httpVersion !== '1.1';
  const lines = rawHeaders.filter((name, place) => place % 2 === 0 && /^host$/i.test(name));
  return lines.length === 1 && host.test(headers.host);
}
