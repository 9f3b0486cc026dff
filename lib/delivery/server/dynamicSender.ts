import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import type { Answer } from '@/lib/delivery/findAnswer';
import { maxBodyBytes } from '@/lib/delivery/maxBodyBytes';
import type { RequestTimeAddress } from '@/lib/delivery/Site';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { readBytes } from '@/lib/http/readBytes';
import { pathOf } from '@/lib/http/requestTarget';
import { localeOfAddress } from '@/lib/i18n/locales';
import { redact } from '@/lib/log/redact';
import { serverLog } from '@/lib/log/serverLog';
import type { Metrics } from '@/lib/metrics/createMetrics';
import { suggestionAddress } from '@/lib/search/searchAddresses';
import { clientAddress, type TrustedProxies } from './connections/clientAddress';
import { type Client, type QueueLimits, RequestQueue } from './connections/RequestQueue';
import type { DynamicHandler, DynamicRequest } from './dynamic/DynamicHandler';
import type { DirectAnswers } from './dynamic/directAnswers';
import { RecentAnswers, type RecentLimits } from './dynamic/RecentAnswers';
import { UnavailableError } from './dynamic/UnavailableError';
import { requestIdHeader, requestIdOf } from './monitoring/requestId';
import type { FailureSender } from './response/failureSender';
import { encodingFor, madeSender } from './response/sendAnswer';

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

export type DynamicParts = {
  handler: DynamicHandler;
  /** What takes no Next to answer: it waits for nothing. */
  direct?: DirectAnswers;
  queueLimits?: QueueLimits;
  recentLimits?: RecentLimits;
  /** Nothing is counted without. */
  metrics?: Metrics;
};

/** What sends the answers that are made when somebody asks: each waits for its turn, and the same for many is made once. */
export function dynamicSender(
  { headers: siteHeaders }: { headers: Record<string, string> },
  {
    handler,
    direct,
    queueLimits = usualQueueLimits,
    recentLimits = usualRecentLimits,
    metrics,
  }: DynamicParts,
  isTrustedProxy: TrustedProxies,
  { say, sendError, sendUnavailable }: FailureSender,
) {
  const queue = new RequestQueue(queueLimits, () => metrics?.count('page_queue_refusals_total', {}));
  const tellHit = () => metrics?.count('page_cache_hits_total', {});
  const recent = new RecentAnswers(recentLimits, tellHit);
  const recentSuggestions = new RecentAnswers(suggestionLimits, tellHit);
  const sendMade = madeSender(siteHeaders);
  metrics?.read('page_queue_length', () => queue.length);

  const clientOf = (request: IncomingMessage, { gives }: RequestTimeAddress): Client => ({
    address: clientAddress(request, isTrustedProxy),
    connection: request.socket,
    // Somebody waits for a page; the rest is for a script, or a program.
    priority: gives === 'page' ? 0 : 1,
  });

  const make = (request: IncomingMessage, response: ServerResponse, asked: DynamicRequest) => {
    const known = direct?.(asked);
    const queued: DynamicHandler = (queuedRequest, signal) =>
      queue.run(clientOf(request, asked.route), signal, () => handler(queuedRequest, signal));
    // What is answered at once waits for nothing that could be given up.
    const signal = known ? neverAborted : signalOf(response);
    const isTyped = pathOf(asked.target) === suggestionAddress;
    const kept = isTyped ? recentSuggestions : known ? undefined : recent;
    const handle = known ?? queued;
    return kept ? kept.answer(asked, signal, handle) : handle(asked, signal);
  };

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { route, target }: Extract<Answer, { kind: 'dynamic' }>,
  ): Promise<void> => {
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
      const encoding = encodingFor(request);
      const made = await make(request, response, {
        route,
        method,
        target,
        headers,
        body,
        encoding,
        requestId,
      });
      if (response.destroyed) return;
      if (typeof made === 'string') fail(made);
      else sendMade(request, response, made);
    } catch (error) {
      // Whoever has left needs no answer.
      if (response.destroyed) return;
      if (error instanceof UnavailableError) {
        serverLog.debug({ event: 'unavailable', requestId, entry: route.entry });
        response.setHeader(requestIdHeader, requestId);
        const status = route.gives === 'page' ? '503-search' : '503';
        return sendUnavailable(request, response, target, error, status);
      }
      const fault = redact(inspect(error), { target, headers, body: body ?? new Uint8Array() });
      serverLog.error({ event: 'fault', requestId, entry: route.entry, fault });
      fail('500');
    }
  };
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
