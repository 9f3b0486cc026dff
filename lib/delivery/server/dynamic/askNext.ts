import { isOwnHeader } from '@/lib/lean/isOwnHeader';
import { askRoute, type RouteHandler } from './askRoute';
import type { DynamicRequest } from './DynamicHandler';
import type { RouteResponse } from './deliverAnswer';
import type { ResponseRecorder } from './ResponseRecorder';

/** By the file of Next's (`entry` in lib/delivery/Site.ts). */
export type RouteHandlers = ReadonlyMap<string, RouteHandler>;

/** What Next's route answers, without what is for Next's own script. */
export async function askNext(
  handlers: RouteHandlers,
  dynamicRequest: Pick<DynamicRequest, 'route' | 'method' | 'target' | 'headers' | 'body'>,
  signal: AbortSignal,
): Promise<RouteResponse> {
  const { entry } = dynamicRequest.route;
  const handler = handlers.get(entry);
  if (!handler) throw new Error(`${entry} has not been loaded.`);
  return readResponse(await askRoute(handler, dynamicRequest, signal));
}

function readResponse(recorder: ResponseRecorder): RouteResponse {
  const headers = Object.fromEntries(
    Object.entries(recorder.getHeaders()).filter(([name]) => isOwnHeader(name)),
  );
  const vary = String(recorder.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !/^(rsc|next-)/i.test(name));
  return {
    status: recorder.statusCode,
    headers: { ...headers, ...(vary.length > 0 && { vary: vary.join(', ') }) },
    body: recorder.body,
  };
}
