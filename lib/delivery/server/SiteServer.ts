import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, findAnswer, readAddresses, readingMethods } from '@/lib/delivery/findAnswer';
import { maxBodyBytes } from '@/lib/delivery/maxBodyBytes';
import { maxHeaderBytes } from '@/lib/delivery/maxHeaderBytes';
import { preflightHeaders } from '@/lib/http/openHeaders';
import { readBytes } from '@/lib/http/readBytes';
import { readForwarded } from '@/lib/http/readForwarded';
import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { readSearchField } from '@/lib/text/readSearchField';
import { caching, commonHeaders, filePolicy, httpsHeaders, mergeHeaders, pageHeaders } from '../headers';
import type { ErrorStatus, RequestTimeAddress, Site, SiteFile } from '../Site';
import { pathOf } from './askRoute';
import { type ConnectionLimits, Connections, usualConnectionLimits } from './Connections';
import { chooseEncoding, type Encoding } from './chooseEncoding';
import { clientAddress, type TrustedProxies, trustProxies } from './clientAddress';
import { evaluatePreconditions } from './evaluatePreconditions';
import { FileStore } from './FileStore';
import type { MadeAnswer, Make } from './Make';
import { onceForEach } from './onceForEach';
import { type Asker, type QueueLimits, RequestQueue } from './RequestQueue';
import { UnavailableError } from './UnavailableError';
import { writeWords } from './writeWords';

/** Generous for a person on a bad line, short for whoever only holds the line. */
const limits = {
  /** For the headers. */
  headersTimeout: 10_000,
  /** For the whole request. */
  requestTimeout: 30_000,
  /** Longer than a proxy in front keeps its own side open, so that it never writes on a line that we just closed. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: maxHeaderBytes,
  /** Asked for by ourselves (`answer`): Node's own answer to a request without one has none of the headers that every answer has. */
  requireHostHeader: false,
  /** For a browser that does not take what it is sent. */
  silentTimeout: 60_000,
};

/** So that everything is answered or refused within ten seconds: makeInThread.ts adds at most six. */
const usualQueueLimits: QueueLimits = {
  // Next's work keeps one processor busy with two: while one page is compressed, the other is made.
  atOnce: 2,
  maxWaitMs: 3000,
  maxWaiting: 500,
  maxWaitingOfAddress: 200,
  maxWaitingOfConnection: 16,
};

/** A browser waits for an answer before it asks again on the same connection; whoever does not is refused beyond this. */
const mostUnanswered = 32;

export type ServerParts = {
  make: Make;
  /** What takes no Next to answer, by address: it waits for nothing. */
  direct?: ReadonlyMap<string, Make>;
  isTrustedProxy?: TrustedProxies;
  queueLimits?: QueueLimits;
  connectionLimits?: ConnectionLimits;
};

/**
 * The server around Next: what the build has made is answered from memory, in a few microseconds; the rest is made now.
 * @param siteFolder the folder `site` of the build
 */
export function createSiteServer(
  site: Site,
  siteFolder: string,
  {
    make,
    direct,
    isTrustedProxy = trustProxies(['127.0.0.0/8', '::1']),
    queueLimits = usualQueueLimits,
    connectionLimits = usualConnectionLimits,
  }: ServerParts,
): Server {
  const store = new FileStore(siteFolder, Math.floor(Date.parse(site.builtAt) / 1000), site.headers);
  const queue = new RequestQueue(queueLimits);
  const tellOnce = onceForEach((error) => console.error(error));
  // When no file can be read any more, these are what is answered.
  for (const file of Object.values(site.errors).flatMap((pages) => Object.values(pages))) {
    store.keep(file);
    store.readText(file);
  }
  const addresses = readAddresses(site);

  const sendError = (
    request: IncomingMessage,
    response: ServerResponse,
    { status, locale, words }: { status: ErrorStatus; locale: Locale; words: string },
  ) => {
    const file = site.errors[locale][status];
    const html = words && writeWords(store.readText(file), words);
    if (html) sendPage(request, response, file, { status: Number(status), html, headers: site.headers });
    else sendFile(request, response, store, file, Number(status));
  };

  const sendUnavailable = (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
    { message, retryAfterSeconds }: Pick<UnavailableError, 'message' | 'retryAfterSeconds'>,
  ) => {
    response.setHeader('Retry-After', retryAfterSeconds);
    if (request.headers.accept?.includes('text/html'))
      return sendError(request, response, {
        status: '503',
        locale: localeOfAddress(target),
        words: readSearchField(new URLSearchParams(target.slice(pathOf(target).length)).get('q') ?? ''),
      });
    sendSentence(request, response, 503, `${message} Ask again in ${retryAfterSeconds} s.`, {});
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    try {
      answerOrThrow(request, response);
    } catch (error) {
      // A file that cannot be read, now. The server stays, for what can.
      tellOnce(error);
      if (response.headersSent) response.destroy();
      else sendUnavailable(request, response, request.url ?? '', unreadable);
    }
  };

  const answerOrThrow = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    if (connections.unanswered(request.socket) > mostUnanswered)
      return sendSentence(request, response, 503, 'This connection asks for more before it is answered.', {
        Connection: 'close',
        'Retry-After': '1',
      });
    if (request.headers.host === undefined && request.httpVersion === '1.1')
      return sendSentence(request, response, 400, 'This request names no host.', { Connection: 'close' });
    const found = findAnswer(addresses, method, url);
    switch (found.kind) {
      case 'file':
        return sendFile(request, response, store, found.file, 200);
      case 'redirect':
        return sendSentence(request, response, 308, `Moved to ${found.location}`, {
          ...site.headers,
          Location: found.location,
        });
      case 'error':
        return sendError(request, response, found);
      case 'options':
        return sendOptions(request, response, found);
      case 'sentence':
        // A person gets a page, a program the sentence.
        if (request.headers.accept?.includes('text/html')) {
          if (found.allow) response.setHeader('Allow', found.allow);
          return sendFile(request, response, store, site.errors[localeOfAddress(url)]['400'], found.status);
        }
        return sendSentence(request, response, found.status, found.sentence, {
          ...site.headers,
          ...(found.allow && { Allow: found.allow }),
        });
      case 'make':
        return makeAndSend(request, response, found);
    }
  };

  const makeAndSend = async (
    request: IncomingMessage,
    response: ServerResponse,
    { route, target }: Extract<Answer, { kind: 'make' }>,
  ) => {
    const locale = localeOfAddress(target);
    const fail = (status: ErrorStatus) => sendError(request, response, { status, locale, words: '' });
    const leaver = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) leaver.abort();
    });
    try {
      // The connection stays, for the answer.
      const body = await readBytes(request.iterator({ destroyOnReturn: false }), maxBodyBytes);
      if (!body)
        return sendSentence(request, response, 413, 'The body of this request is too large.', site.headers);
      const { method = '', headers } = request;
      const question = { route, method, target, headers, body, encoding: encodingFor(request) };
      const known = direct?.get(pathOf(target));
      const made = known
        ? await known(question, leaver.signal)
        : await queue.run(askerOf(request, route), leaver.signal, () => make(question, leaver.signal));
      if (response.destroyed) return;
      if (typeof made === 'string') fail(made);
      else sendMade(request, response, { ...made, headers: mergeHeaders(site.headers, made.headers) });
    } catch (error) {
      // Whoever has left needs no answer.
      if (response.destroyed) return;
      if (error instanceof UnavailableError) return sendUnavailable(request, response, target, error);
      console.error(error);
      fail('500');
    }
  };

  const askerOf = (request: IncomingMessage, { gives }: RequestTimeAddress): Asker => ({
    address: clientAddress(request, isTrustedProxy),
    connection: request.socket,
    // Somebody waits for a page; the rest is for a script, or a program.
    priority: gives === 'page' ? 0 : 1,
  });

  const server = createServer(limits, answer);
  server.timeout = limits.silentTimeout;
  const connections = new Connections(server, connectionLimits, isTrustedProxy);
  server.on('clientError', refuseBrokenRequest);
  // Anything but 100-continue, which is all that the standard knows.
  server.on('checkExpectation', (request, response) =>
    sendSentence(request, response, 417, 'What this request expects is not possible here.', {
      Connection: 'close',
    }),
  );
  // CONNECT is for proxies; without this the line would be cut without a word.
  server.on('connect', (_, socket) =>
    writeRaw(socket, 405, 'CONNECT is not possible here.', `Allow: ${readingMethods}\r\n`),
  );
  return server;
}

const unreadable = { message: 'This cannot be read just now.', retryAfterSeconds: 30 };

/** Few forms of the header are in use: each is read once. */
const encodings = new Map<string, Encoding>();

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const known = encodings.get(accepted);
  if (known) return known;
  const encoding = chooseEncoding(accepted);
  if (encodings.size < 1000) encodings.set(accepted, encoding);
  return encoding;
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  file: SiteFile,
  status: number,
) {
  const stored = store.get(file, encodingFor(request));
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
function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { type, policy }: SiteFile,
  { status, html, headers }: { status: number; html: string; headers: Record<string, string> },
) {
  response.writeHead(status, {
    ...baseHeaders(request),
    ...pageHeaders,
    ...headers,
    'Content-Security-Policy': policy,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': caching.none,
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

/** RFC 9110, 9.3.7. What may be read by programs on other sites also answers to the browser that asks for them. */
function sendOptions(
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

function sendMade(request: IncomingMessage, response: ServerResponse, { status, headers, body }: MadeAnswer) {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, {
    ...mergeHeaders(baseHeaders(request), headers),
    ...(hasBody && { 'Content-Length': String(body.length) }),
  });
  response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
}

function sendSentence(
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

/** What could not even be read as a request. */
function refuseBrokenRequest(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const firstLine = /^[^\r\n]*/.exec(error.rawPacket?.toString('latin1', 0, 8192) ?? '')?.[0] ?? '';
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return writeRaw(socket, 431, 'The headers of this request are too large.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return writeRaw(socket, 408, 'This request took too long to arrive.');
    case 'HPE_INVALID_TRANSFER_ENCODING':
      // RFC 9112, 6.1.
      return writeRaw(socket, 501, 'The transfer coding of this request is not known here.');
    case 'HPE_INVALID_METHOD':
      // Node knows some forty methods. Another one is a request all the same; anything else is none.
      if (/^[A-Z]+ \S+ HTTP\/1\.\d$/.test(firstLine))
        return writeRaw(socket, 405, 'There is no such method.', `Allow: ${readingMethods}\r\n`);
  }
  if (/^[A-Z]+ \S+ HTTP\/(?!1\.)\d+(?:\.\d+)?$/.test(firstLine))
    return writeRaw(socket, 505, 'This version of HTTP is not spoken here.');
  return writeRaw(socket, 400, 'This request cannot be read.');
}

function writeRaw(socket: Duplex, status: number, sentence: string, extra = '') {
  const body = `${sentence}\n`;
  const headers = Object.entries({
    ...commonHeaders,
    'Content-Security-Policy': filePolicy,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': caching.none,
    Connection: 'close',
  });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}${extra}\r\n${body}`);
}
