import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { DynamicRequest } from './DynamicHandler';
import { ResponseRecorder } from './ResponseRecorder';

/** A file that Next has built for one route: https://nextjs.org/docs/app/api-reference/adapters/invoking-entrypoints. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { waitUntil(promise: Promise<unknown>): void },
) => Promise<unknown>;

/** Headers by which Next's router and Next's script tell its routes what to close out, or where they are. No visitor has a use for them. */
const isInternal = (name: string) =>
  /^(rsc$|next-|x-next-|x-nextjs-|x-middleware-|x-matched-path$|x-prerender-)/.test(name);

/** What a route answers, whole. Rejects when it fails, or when it stops because nobody waits for it any more. */
export async function askRoute(
  handler: RouteHandler,
  dynamicRequest: Pick<DynamicRequest, 'method' | 'target' | 'headers' | 'body'>,
  signal: AbortSignal,
): Promise<ResponseRecorder> {
  const request = writeRequest(dynamicRequest);
  const recorder = new ResponseRecorder(request);
  const close = () => recorder.emit('close');
  signal.addEventListener('abort', close);
  await handler(request, recorder, { waitUntil: logFailure });
  signal.removeEventListener('abort', close);
  if (!recorder.writableEnded)
    throw new Error(`Next has not finished its answer to a ${dynamicRequest.method}.`);
  return recorder;
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
