import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from '@/lib/delivery/findAnswer';
import { pathOf } from '@/lib/http/requestTarget';
import type { Metrics } from '@/lib/metrics/createMetrics';
import type { AnswerKind } from '@/lib/metrics/metricDefinitions';
import { searchAddresses, suggestionAddress } from '@/lib/search/searchAddresses';

/** Told of each answer when it is known what it will be. */
export type RequestMeter = (kind: AnswerKind, response: ServerResponse) => void;

/** As nginx says of a visitor who has left before the answer. */
const leftStatus = '499';

export function requestMeter(metrics: Metrics): RequestMeter {
  /** Bytes of each connection that have been counted: several answers may be on their way at once. */
  const counted = new WeakMap<Socket, number>();
  return (kind, response) => {
    const start = performance.now();
    // Of the request: an answer has none while it waits for those before it.
    const { socket } = response.req;
    response.once('close', () => {
      const status = response.writableFinished ? String(response.statusCode) : leftStatus;
      metrics.count('http_requests_total', { kind, status });
      metrics.observe('http_request_duration_seconds', { kind }, (performance.now() - start) / 1000);
      const sent = socket.bytesWritten;
      metrics.count('http_response_bytes_total', { kind }, sent - (counted.get(socket) ?? 0));
      counted.set(socket, sent);
    });
  };
}

const kindsByAddress = new Map<string, AnswerKind>([
  ...Object.values(searchAddresses).map((address): [string, AnswerKind] => [address, 'search']),
  [suggestionAddress, 'suggestions'],
  ['/api/kakor', 'choice'],
  ['/api/visits', 'visit'],
  ['/api/omdome', 'feedback'],
]);

export function kindOf(answer: Answer): AnswerKind {
  switch (answer.kind) {
    case 'file':
      return answer.file.isPage ? 'page' : 'file';
    case 'dynamic':
      return kindsByAddress.get(pathOf(answer.target)) ?? 'other';
    case 'redirect':
      return 'redirect';
    case 'error':
      return 'missing';
    case 'options':
    case 'sentence':
      return 'refusal';
  }
}
