import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FileEncoding } from '@/lib/delivery/encodedFiles';
import type { Answer } from '@/lib/delivery/findAnswer';
import { caching, commonHeaders, filePolicy, httpsHeaders, mergeHeaders } from '@/lib/delivery/headers';
import type { SiteFile } from '@/lib/delivery/Site';
import { preflightHeaders } from '@/lib/http/corsHeaders';
import { readForwarded } from '@/lib/http/readForwarded';
import type { BufferedResponse } from './BufferedResponse';
import { chooseEncoding, type Encoding, takesDictionary } from './chooseEncoding';
import { evaluatePreconditions } from './evaluatePreconditions';
import type { FileStore } from './FileStore';

/** Each kind of answer as it is written to a visitor, with the headers that every answer has. */

/** Few forms of the header are in use: each is read once. */
const encodings = new Map<string, Encoding>();

export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const known = encodings.get(accepted);
  if (known) return known;
  const encoding = chooseEncoding(accepted);
  if (encodings.size < 1000) encodings.set(accepted, encoding);
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
  const stored = store.get(file, fileEncodingFor(request, store, file));
  const https = isHttps(request);
  if (status === 200) {
    const { etag } = stored;
    const result = evaluatePreconditions(request.headers, { etag, modifiedSeconds: store.modifiedSeconds });
    if (result === 412)
      return sendSentence(request, response, 412, 'The file is another one than this request asks for.', {});
    if (result === 304) {
      response.writeHead(304, https ? stored.httpsHeadersWithoutContent : stored.headersWithoutContent);
      response.end();
      return;
    }
  }
  response.writeHead(status, https ? stored.httpsHeaders : stored.headers);
  response.end(request.method === 'HEAD' ? undefined : stored.bytes);
}

/** A page of the build with something in it that is for one request. As it is: to compress it would take longer than all other answers. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { type, policy }: SiteFile,
  { status, html, headers }: { status: number; html: string; headers: Record<string, string> },
) {
  response.writeHead(status, {
    ...baseHeaders(request),
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
) {
  const isOpen = Object.keys(file?.headers ?? {}).some(
    (name) => name.toLowerCase() === 'access-control-allow-origin',
  );
  response.writeHead(204, {
    ...mergeHeaders(baseHeaders(request), isOpen ? preflightHeaders : {}),
    Allow: allow,
    'Cache-Control': caching.none,
  });
  response.end();
}

export function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: BufferedResponse,
) {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, {
    ...mergeHeaders(baseHeaders(request), headers),
    ...(hasBody && { 'Content-Length': String(body.length) }),
  });
  response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
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
    ...baseHeaders(request),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': status === 308 ? caching.page : caching.none,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function baseHeaders(request: IncomingMessage): Record<string, string> {
  return {
    ...commonHeaders,
    ...(isHttps(request) && httpsHeaders),
    'Content-Security-Policy': filePolicy,
  };
}

/** As the proxy in front tells: this server itself speaks plain http. */
const isHttps = ({ headers }: IncomingMessage) => readForwarded((name) => headers[name]).isHttps;
