import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { readingMethods } from '@/lib/delivery/findAnswer';
import { caching, commonHeaders, filePolicy } from '@/lib/delivery/headers';

/** What could not even be read as a request. */
export function refuseBrokenRequest(
  error: NodeJS.ErrnoException & { rawPacket?: Buffer },
  socket: Duplex,
  siteHeaders: Record<string, string>,
) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const firstLine = /^[^\r\n]*/.exec(error.rawPacket?.toString('latin1', 0, 8192) ?? '')?.[0] ?? '';
  const refuse = (status: number, sentence: string, more: Record<string, string> = {}) =>
    writeRaw(socket, status, sentence, { ...siteHeaders, ...more });
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return refuse(431, 'The headers of this request are too large.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refuse(408, 'This request took too long to arrive.');
    case 'HPE_INVALID_TRANSFER_ENCODING':
      // RFC 9112, 6.1.
      return refuse(501, 'The transfer coding of this request is not known here.');
    case 'HPE_INVALID_METHOD':
      // Node knows some forty methods. Another one is a request all the same; anything else is none.
      if (/^[A-Z]+ \S+ HTTP\/1\.\d$/.test(firstLine))
        return refuse(405, 'There is no such method.', { Allow: readingMethods });
  }
  if (/^[A-Z]+ \S+ HTTP\/(?!1\.)\d+(?:\.\d+)?$/.test(firstLine))
    return refuse(505, 'This version of HTTP is not spoken here.');
  return refuse(400, 'This request cannot be read.');
}

export function writeRaw(socket: Duplex, status: number, sentence: string, more: Record<string, string>) {
  const body = `${sentence}\n`;
  const headers = Object.entries({
    ...commonHeaders,
    ...more,
    'Content-Security-Policy': filePolicy,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': caching.none,
    Connection: 'close',
  });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
}
