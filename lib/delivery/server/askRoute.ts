import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { KeptResponse } from './KeptResponse';
import type { Question } from './Make';

/** A file that Next has built for one route: https://nextjs.org/docs/app/api-reference/adapters/invoking-entrypoints. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { waitUntil(promise: Promise<unknown>): void },
) => Promise<unknown>;

/** Headers by which Next's router and Next's script tell its routes what to leave out, or where they are. No visitor has a use for them. */
const isInternal = (name: string) =>
  /^(rsc$|next-|x-next-|x-nextjs-|x-middleware-|x-matched-path$|x-prerender-)/.test(name);

/** What a route answers, whole. Rejects when it fails, or when it stops because nobody waits for it any more. */
export async function askRoute(
  handler: RouteHandler,
  question: Pick<Question, 'method' | 'target' | 'headers' | 'body'>,
  signal: AbortSignal,
): Promise<KeptResponse> {
  const request = writeRequest(question);
  const kept = new KeptResponse(request);
  const leave = () => kept.emit('close');
  signal.addEventListener('abort', leave);
  await handler(request, kept, { waitUntil: logFailure });
  signal.removeEventListener('abort', leave);
  if (!kept.writableEnded) throw new Error(`Next has not finished its answer to a ${question.method}.`);
  return kept;
}

function writeRequest({ method, target, headers, body }: Parameters<typeof askRoute>[1]): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = target;
  request.httpVersion = '1.1';
  request.headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !isInternal(name)));
  request.complete = true;
  if (body.length > 0) request.push(body);
  request.push(null);
  return request;
}

/** What goes on when the answer is there: making a page again that has become old. */
function logFailure(promise: Promise<unknown>) {
  promise.catch((error: unknown) => console.error(error));
}

/** Without the query: what visitors search for is not stored. */
export const pathOf = (target: string) => target.replace(/\?.*/s, '');
