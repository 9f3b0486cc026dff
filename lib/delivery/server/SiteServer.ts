import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { inspect } from 'node:util';
import { type Answer, findAnswer, readAddresses, readingMethods } from '@/lib/delivery/findAnswer';
import { maxBodyBytes } from '@/lib/delivery/maxBodyBytes';
import { maxHeaderBytes } from '@/lib/delivery/maxHeaderBytes';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { namesOneHost } from '@/lib/http/namesOneHost';
import { readBytes } from '@/lib/http/readBytes';
import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { redact } from '@/lib/log/redact';
import { serverLog } from '@/lib/log/serverLog';
import type { Metrics } from '@/lib/metrics/createMetrics';
import { suggestionAddress } from '@/lib/search/searchAddresses';
import { readSearchField } from '@/lib/text/readSearchField';
import { pageHeaders } from '../headers';
import type { RequestTimeAddress, Site } from '../Site';
import { type ConnectionLimits, Connections, usualConnectionLimits } from './connections/Connections';
import { clientAddress, type TrustedProxies, trustProxies } from './connections/clientAddress';
import { type Client, type QueueLimits, RequestQueue } from './connections/RequestQueue';
import { refuseBrokenRequest, writeRaw } from './connections/refuseBrokenRequest';
import { pathOf } from './dynamic/askRoute';
import type { DynamicHandler } from './dynamic/DynamicHandler';
import type { DirectAnswers } from './dynamic/directAnswers';
import { RecentAnswers, type RecentLimits } from './dynamic/RecentAnswers';
import { reportOnce } from './dynamic/reportOnce';
import { UnavailableError } from './dynamic/UnavailableError';
import { answerHealth } from './monitoring/answerHealth';
import { Readiness } from './monitoring/Readiness';
import { requestIdHeader, requestIdOf } from './monitoring/requestId';
import { kindOf, requestMeter } from './monitoring/requestMeter';
import { FileStore } from './response/FileStore';
import { fillSearchField } from './response/fillSearchField';
import {
  encodingFor,
  madeSender,
  sendFile,
  sendOptions,
  sendPage,
  sendSentence,
} from './response/sendAnswer';
import { writeRequestId } from './response/writeRequestId';

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

/** So that everything is answered or refused within ten seconds: answerInThread.ts adds at most six. */
const usualQueueLimits: QueueLimits = {
  // Next's work keeps one processor busy with two: while one page is compressed, the other is made.
  atOnce: 2,
  maxWaitMs: 3000,
  maxWaiting: 500,
  maxWaitingOfAddress: 200,
  maxWaitingOfConnection: 16,
};

/** Long enough for what many search for at once. Each search that is made is counted: they are not kept for longer. */
const usualRecentLimits: RecentLimits = { maxAgeMs: 5000, maxBytes: 8_000_000 };

/** As lib/site/answerSuggestions.ts writes it, and too short to be compressed. */
const noSuggestions = Buffer.from('{"suggestions":[]');

/**
 * Everybody begins their words with the same few letters, and what may become of these is the same for as long as the build is. What leads to no title of the site is
 * nobody else's beginning, and not kept.
 */
const suggestionLimits: RecentLimits = {
  maxAgeMs: 600_000,
  maxBytes: 1_000_000,
  isKept: ({ body }) => !noSuggestions.equals(body.subarray(0, noSuggestions.length)),
};

/** A browser waits for an answer before it asks again on the same connection; whoever does not is refused beyond this. */
const mostUnanswered = 32;

export type ServerParts = {
  handler: DynamicHandler;
  /** What takes no Next to answer: it waits for nothing. */
  direct?: DirectAnswers;
  isTrustedProxy?: TrustedProxies;
  queueLimits?: QueueLimits;
  connectionLimits?: ConnectionLimits;
  recentLimits?: RecentLimits;
  readiness?: Pick<Readiness, 'fault'>;
  /** Nothing is counted without. */
  metrics?: Metrics;
};

/**
 * The server around Next: what the build has made is answered from memory, in a few microseconds; the rest is made now.
 * @param siteFolder the folder `site` of the build
 */
export function createSiteServer(
  site: Site,
  siteFolder: string,
  {
    handler,
    direct,
    isTrustedProxy = trustProxies(['127.0.0.0/8', '::1']),
    queueLimits = usualQueueLimits,
    connectionLimits = usualConnectionLimits,
    recentLimits = usualRecentLimits,
    readiness = new Readiness(),
    metrics,
  }: ServerParts,
): Server {
  const store = new FileStore(siteFolder, site);
  const queue = new RequestQueue(queueLimits, () => metrics?.count('page_queue_refusals_total', {}));
  const tellHit = () => metrics?.count('page_cache_hits_total', {});
  const recent = new RecentAnswers(recentLimits, tellHit);
  const recentSuggestions = new RecentAnswers(suggestionLimits, tellHit);
  const meter = metrics && requestMeter(metrics);
  const tellOnce = reportOnce((error) =>
    serverLog.error({ event: 'unreadable file', fault: redact(inspect(error)) }),
  );
  // When no file can be read any more, these are what is answered.
  for (const file of Object.values(site.errors).flatMap((pages) => Object.values(pages))) {
    store.keep(file);
    store.readText(file);
  }
  const addresses = readAddresses(site);
  const sendMade = madeSender(site.headers);
  const say: typeof sendSentence = (request, response, status, sentence, headers) =>
    sendSentence(request, response, status, sentence, { ...site.headers, ...headers });

  const sendError = (
    request: IncomingMessage,
    response: ServerResponse,
    {
      status,
      locale,
      words = '',
      requestId,
    }: { status: ErrorStatus; locale: Locale; words?: string; requestId?: string },
  ) => {
    const file = site.errors[locale][status];
    const html =
      (words && fillSearchField(store.readText(file), words)) ||
      (status === '500' && requestId && writeRequestId(store.readText(file), requestId));
    const number = Number.parseInt(status, 10);
    const headers = { ...site.headers, ...pageHeaders(site.dictionary) };
    if (html) sendPage(request, response, file, { status: number, html, headers });
    else sendFile(request, response, store, file, number);
  };

  const sendUnavailable = (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
    { message, retryAfterSeconds }: Pick<UnavailableError, 'message' | 'retryAfterSeconds'>,
    status: ErrorStatus = '503',
  ) => {
    response.setHeader('Retry-After', retryAfterSeconds);
    if (request.headers.accept?.includes('text/html'))
      return sendError(request, response, {
        status,
        locale: localeOfAddress(target),
        words: readSearchField(new URLSearchParams(target.slice(pathOf(target).length)).get('q') ?? ''),
      });
    say(request, response, 503, `${message} Ask again in ${retryAfterSeconds} s.`, {});
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    try {
      answerOrThrow(request, response);
    } catch (error) {
      // A file that cannot be read, now. The server stays, for what can.
      tellOnce(error);
      metrics?.count('file_faults_total', {});
      if (response.headersSent) response.destroy();
      else sendUnavailable(request, response, request.url ?? '', unreadable);
    }
  };

  const refuse: typeof sendSentence = (request, response, ...sentence) => {
    meter?.('refusal', response);
    say(request, response, ...sentence);
  };

  const answerOrThrow = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    if (answerHealth(request, response, readiness, say)) return meter?.('health', response);
    if (connections.unanswered(request.socket) > mostUnanswered)
      return refuse(request, response, 503, 'This connection asks for more before it is answered.', {
        Connection: 'close',
        'Retry-After': '1',
      });
    if (!namesOneHost(request))
      return refuse(request, response, 400, 'This request names no host, or several.', {
        Connection: 'close',
      });
    const found = findAnswer(addresses, method, url);
    meter?.(kindOf(found), response);
    switch (found.kind) {
      case 'file':
        return sendFile(request, response, store, found.file, 200);
      case 'redirect':
        return say(request, response, 308, `Moved to ${found.location}`, { Location: found.location });
      case 'error':
        return sendError(request, response, found);
      case 'options':
        return sendOptions(request, response, found, site.headers);
      case 'sentence':
        // A person gets a page, a program the sentence.
        if (request.headers.accept?.includes('text/html')) {
          if (found.allow) response.setHeader('Allow', found.allow);
          return sendFile(request, response, store, site.errors[localeOfAddress(url)]['400'], found.status);
        }
        return say(request, response, found.status, found.sentence, {
          ...(found.allow && { Allow: found.allow }),
        });
      case 'dynamic':
        return makeAndSend(request, response, found);
    }
  };

  const makeAndSend = async (
    request: IncomingMessage,
    response: ServerResponse,
    { route, target }: Extract<Answer, { kind: 'dynamic' }>,
  ) => {
    const locale = localeOfAddress(target);
    const requestId = requestIdOf(request, isTrustedProxy);
    const fail = (status: ErrorStatus) => {
      if (status === '500') response.setHeader(requestIdHeader, requestId);
      sendError(request, response, { status, locale, requestId });
    };
    const { method = '', headers } = request;
    let body: Buffer | undefined;
    try {
      // The connection stays, for the answer.
      body = hasBody(headers)
        ? await readBytes(request.iterator({ destroyOnReturn: false }), maxBodyBytes)
        : Buffer.alloc(0);
      if (!body) return say(request, response, 413, 'The body of this request is too large.', {});
      const dynamicRequest = {
        route,
        method,
        target,
        headers,
        body,
        encoding: encodingFor(request),
        requestId,
      };
      const known = direct?.(dynamicRequest);
      const queued: DynamicHandler = (queuedRequest, signal) =>
        queue.run(clientOf(request, route), signal, () => handler(queuedRequest, signal));
      // What is answered at once waits for nothing that could be given up.
      const signal = known ? neverAborted : signalOf(response);
      const isTyped = pathOf(target) === suggestionAddress;
      const kept = isTyped ? recentSuggestions : known ? undefined : recent;
      const make = known ?? queued;
      const buffered = kept
        ? await kept.answer(dynamicRequest, signal, make)
        : await make(dynamicRequest, signal);
      if (response.destroyed) return;
      if (typeof buffered === 'string') fail(buffered);
      else sendMade(request, response, buffered);
    } catch (error) {
      // Whoever has left needs no answer.
      if (response.destroyed) return;
      if (error instanceof UnavailableError) {
        serverLog.debug({ event: 'unavailable', requestId, entry: route.entry });
        response.setHeader(requestIdHeader, requestId);
        return sendUnavailable(
          request,
          response,
          target,
          error,
          route.gives === 'page' ? '503-search' : '503',
        );
      }
      const fault = redact(inspect(error), { target, headers, body: body ?? new Uint8Array() });
      serverLog.error({ event: 'fault', requestId, entry: route.entry, fault });
      fail('500');
    }
  };

  const clientOf = (request: IncomingMessage, { gives }: RequestTimeAddress): Client => ({
    address: clientAddress(request, isTrustedProxy),
    connection: request.socket,
    // Somebody waits for a page; the rest is for a script, or a program.
    priority: gives === 'page' ? 0 : 1,
  });

  metrics?.read('page_queue_length', () => queue.length);
  metrics?.read('http_connections', () => connections.count);
  metrics?.read('site_ready', () => (readiness.fault ? 0 : 1));

  const server = createServer(limits, answer);
  server.timeout = limits.silentTimeout;
  const connections = new Connections(server, connectionLimits, isTrustedProxy, () =>
    metrics?.count('connection_refusals_total', {}),
  );
  server.on('clientError', (error, socket) => refuseBrokenRequest(error, socket, site.headers));
  // Anything but 100-continue, which is all that the standard knows.
  server.on('checkExpectation', (request, response) =>
    say(request, response, 417, 'What this request expects is not possible here.', {
      Connection: 'close',
    }),
  );
  // CONNECT is for proxies; without this the line would be cut without a word.
  server.on('connect', (_, socket) =>
    writeRaw(socket, 405, 'CONNECT is not possible here.', { ...site.headers, Allow: readingMethods }),
  );
  return server;
}

/** RFC 9112, 6.3: a request that says nothing of its body has none. */
const hasBody = (headers: IncomingHttpHeaders) =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** Aborted when whoever asked has left before the answer. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  if (response.destroyed) controller.abort();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

const neverAborted = new AbortController().signal;

const unreadable = { message: 'This cannot be read just now.', retryAfterSeconds: 30 };
