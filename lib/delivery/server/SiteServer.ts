import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { findAnswer, readAddresses, readingMethods } from '@/lib/delivery/findAnswer';
import { maxHeaderBytes } from '@/lib/delivery/maxHeaderBytes';
import { namesOneHost } from '@/lib/http/namesOneHost';
import { redact } from '@/lib/log/redact';
import { serverLog } from '@/lib/log/serverLog';
import type { Site } from '../Site';
import { type ConnectionLimits, Connections, usualConnectionLimits } from './connections/Connections';
import { type TrustedProxies, trustProxies } from './connections/clientAddress';
import { refuseBrokenRequest, writeRaw } from './connections/refuseBrokenRequest';
import { reportOnce } from './dynamic/reportOnce';
import { type DynamicParts, dynamicSender } from './dynamicSender';
import { answerHealth } from './monitoring/answerHealth';
import { Readiness } from './monitoring/Readiness';
import { kindOf, requestMeter } from './monitoring/requestMeter';
import { FileStore } from './response/FileStore';
import { failureSender } from './response/failureSender';
import { sendFile, sendOptions } from './response/sendAnswer';

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

/** A browser waits for an answer before it asks again on the same connection; whoever does not is refused beyond this. */
const mostUnanswered = 32;

export type ServerParts = DynamicParts & {
  isTrustedProxy?: TrustedProxies;
  connectionLimits?: ConnectionLimits;
  readiness?: Pick<Readiness, 'fault'>;
};

/**
 * The server around Next: what the build has made is answered from memory, in a few microseconds; the rest is made now.
 * @param siteFolder the folder `site` of the build
 */
export function createSiteServer(
  site: Site,
  siteFolder: string,
  {
    isTrustedProxy = trustProxies(['127.0.0.0/8', '::1']),
    connectionLimits = usualConnectionLimits,
    readiness = new Readiness(),
    ...dynamicParts
  }: ServerParts,
): Server {
  const { metrics } = dynamicParts;
  const store = new FileStore(siteFolder, site);
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
  const failures = failureSender(site, store);
  const { say, sendError, sendUnavailable, sendRefusal } = failures;
  const sendDynamic = dynamicSender(site, dynamicParts, isTrustedProxy, failures);

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

  const refuse: typeof say = (request, response, ...sentence) => {
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
        return sendRefusal(request, response, url, found);
      case 'dynamic':
        return sendDynamic(request, response, found);
    }
  };

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

const unreadable = { message: 'This cannot be read just now.', retryAfterSeconds: 30 };
