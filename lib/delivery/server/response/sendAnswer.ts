import { createReadStream, read } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { FileEncoding } from '@/lib/delivery/encodedFiles';
import type { Answer } from '@/lib/delivery/findAnswer';
import { caching, commonHeaders, filePolicy, httpsHeaders, mergeHeaders } from '@/lib/delivery/headers';
import type { SiteFile } from '@/lib/delivery/Site';
import { preflightHeaders } from '@/lib/http/corsHeaders';
import { readForwarded } from '@/lib/http/readForwarded';
import type { BufferedResponse } from './BufferedResponse';
import { chooseEncoding, type Encoding, takesDictionary } from './chooseEncoding';
import { evaluatePreconditions } from './evaluatePreconditions';
import type { FileStore, StoredFilm } from './FileStore';
import { readRange } from './readRange';

/** Each kind of answer as it is written to a visitor, with the headers that every answer has. */

/** Few forms of the header are in use, none of them long: each is read once. */
const encodings = new Map<string, Encoding>();

export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const known = encodings.get(accepted);
  if (known) return known;
  const encoding = chooseEncoding(accepted);
  if (encodings.size < 1000 && accepted.length <= 200) encodings.set(accepted, encoding);
  return encoding;
}

function fileEncodingFor(request: IncomingMessage, store: FileStore, file: SiteFile): FileEncoding {
  const { 'available-dictionary': available, 'accept-encoding': accepted } = request.headers;
  return typeof available === 'string' &&
    typeof accepted === 'string' &&
    store.isCompressedBy(file, available) &&
    takesDictionary(accepted)
    ? 'dcz'
    : encodingFor(request);
}

export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  file: SiteFile,
  status: number,
) {
  const film = file.isFilm && store.getFilm(file);
  const stored = film || store.get(file, fileEncodingFor(request, store, file));
  const https = isHttps(request);
  if (status === 200) {
    const { etag } = stored;
    const result = evaluatePreconditions(request.headers, { etag, modifiedSeconds: store.modifiedSeconds });
    if (result === 412)
      return sendSentence(
        request,
        response,
        412,
        'The file is another one than this request asks for.',
        store.siteHeaders,
      );
    if (result === 304) {
      response.writeHead(304, https ? stored.httpsHeadersWithoutContent : stored.headersWithoutContent);
      response.end();
      return;
    }
  }
  const headers = https ? stored.httpsHeaders : stored.headers;
  if ('descriptor' in stored)
    return sendFilm(request, response, stored, { status, headers, siteHeaders: store.siteHeaders });
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : stored.bytes);
}

/** A film, whole or the part that is asked for (RFC 9110, 14). Some browsers show none that they cannot have in parts. */
function sendFilm(
  request: IncomingMessage,
  response: ServerResponse,
  film: StoredFilm,
  {
    status,
    headers,
    siteHeaders,
  }: { status: number; headers: string[]; siteHeaders: Record<string, string> },
) {
  const { descriptor, size } = film;
  const part = readRange(request, film);
  if (part === 'none')
    return sendSentence(request, response, 416, 'The file has no such part.', {
      ...siteHeaders,
      'Accept-Ranges': 'bytes',
      'Content-Range': `bytes */${size}`,
    });
  const { start, end } = part ?? { start: 0, end: size - 1 };
  const length = headers.indexOf('Content-Length') + 1;
  response.writeHead(part ? 206 : status, [
    ...headers.with(length, String(end - start + 1)),
    ...(part ? ['Content-Range', `bytes ${start}-${end}/${size}`] : ['Accept-Ranges', 'bytes']),
  ]);
  if (request.method === 'HEAD') return response.end();
  // Others read the same film: it stays open, where a stream that ends would close it.
  const bytes = createReadStream('', {
    fd: descriptor,
    start,
    end,
    fs: { read, close: (_, done) => done() },
  });
  // Whoever leaves in the middle, and what cannot be read any more, ends both.
  pipeline(bytes, response, () => undefined);
}

/** A page of the build with something in it that is for one request. As it is: to compress it would take longer than all other answers. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { type, policy }: SiteFile,
  { status, html, headers }: { status: number; html: string; headers: Record<string, string> },
) {
  response.writeHead(status, {
    ...baseHeaders(isHttps(request)),
    ...headers,
    'Content-Security-Policy': policy,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': caching.none,
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

/** RFC 9110, 9.3.7. What may be read by programs on other sites also answers to the browser that asks for them. */
export function sendOptions(
  request: IncomingMessage,
  response: ServerResponse,
  { file, allow }: Extract<Answer, { kind: 'options' }>,
  siteHeaders: Record<string, string>,
) {
  const isOpen = Object.keys(file?.headers ?? {}).some(
    (name) => name.toLowerCase() === 'access-control-allow-origin',
  );
  response.writeHead(204, {
    ...mergeHeaders(baseHeaders(isHttps(request)), siteHeaders, isOpen ? preflightHeaders : {}),
    Allow: allow,
    'Cache-Control': caching.none,
  });
  response.end();
}

/**
 * What sends an answer that was made for one request.
 * @param siteHeaders of every answer of the build
 */
export function madeSender(siteHeaders: Record<string, string>) {
  // The same for all: put together once, by their names in small letters.
  const always = (isSecure: boolean) => putLines(new Map(), { ...baseHeaders(isSecure), ...siteHeaders });
  const [http, https] = [always(false), always(true)];
  return (
    request: IncomingMessage,
    response: ServerResponse,
    { status, headers, body }: BufferedResponse,
  ) => {
    const hasBody = status !== 204 && status !== 304;
    const lines = putLines(new Map(isHttps(request) ? https : http), headers);
    if (hasBody) putLines(lines, { 'Content-Length': body.length });
    response.writeHead(status, [...lines.values()].flat());
    response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
  };
}

type HeaderLine = [name: string, value: OutgoingHttpHeader];

/** What is put later takes the place of what was put first, however it is written. */
function putLines(lines: Map<string, HeaderLine>, headers: OutgoingHttpHeaders): Map<string, HeaderLine> {
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) lines.set(name.toLowerCase(), [name, value]);
  return lines;
}

export function sendSentence(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Record<string, string>,
) {
  const body = `${sentence}\n`;
  response.writeHead(status, {
    ...baseHeaders(isHttps(request)),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': status === 308 ? caching.page : caching.none,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function baseHeaders(isSecure: boolean): Record<string, string> {
  return {
    ...commonHeaders,
    ...(isSecure && httpsHeaders),
    'Content-Security-Policy': filePolicy,
  };
}

/** As the proxy in front tells: this server itself speaks plain http. */
const isHttps = ({ headers }: IncomingMessage) => readForwarded((name) => headers[name]).isHttps;
