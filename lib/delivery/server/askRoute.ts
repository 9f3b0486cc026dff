import type { IncomingMessage, ServerResponse } from 'node:http';
import { KeptResponse } from './KeptResponse';

/** A file that Next has built for one route: https://nextjs.org/docs/app/api-reference/adapters/invoking-entrypoints. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { waitUntil(promise: Promise<unknown>): void; requestMeta: { relativeProjectDir: string } },
) => Promise<unknown>;

/** Headers by which Next's router and Next's script tell its routes what to leave out, or where they are. No visitor has a use for them. */
const isInternal = (name: string) =>
  /^(rsc$|next-|x-next-|x-nextjs-|x-middleware-|x-matched-path$|x-prerender-)/.test(name);

/** What a route answers, whole. Rejects when it fails, or when the visitor leaves before it has an answer. */
export async function askRoute(
  handler: RouteHandler,
  request: IncomingMessage,
  visitor: ServerResponse,
): Promise<KeptResponse> {
  for (const name of Object.keys(request.headers)) if (isInternal(name)) delete request.headers[name];

  const kept = new KeptResponse(request);
  // Next stops working for somebody who has left.
  const leave = () => kept.emit('close');
  visitor.once('close', leave);
  await handler(request, kept, { waitUntil: logFailure, requestMeta: { relativeProjectDir: '.' } });
  visitor.off('close', leave);
  if (!kept.writableEnded)
    throw new Error(`Next has not finished its answer to ${request.method} ${pathOf(request)}.`);
  return kept;
}

/** What goes on when the answer is there: making a page again that has become old. */
function logFailure(promise: Promise<unknown>) {
  promise.catch((error: unknown) => console.error(error));
}

/** Without the query: what visitors search for is not stored. */
const pathOf = ({ url = '' }: IncomingMessage) => url.split('?')[0];
