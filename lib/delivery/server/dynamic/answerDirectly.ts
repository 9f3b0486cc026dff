import type { Site } from '@/lib/delivery/Site';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import type { DynamicHandler } from './DynamicHandler';
import { deliverAnswer } from './deliverAnswer';

/** As a route handler of Next's. */
type RouteAnswer = (request: ReceivedRequest) => Promise<Response>;

/** Answers by a function of our own, without Next and its thread: what must be answered, whatever else waits. */
export function answerDirectly(
  answer: RouteAnswer,
  parts: { site: Pick<Site, 'errors'>; siteFolder: string },
): DynamicHandler {
  return async (dynamicRequest) => {
    const { method, target, headers, body } = dynamicRequest;
    const response = await answer({
      method,
      url: `http://localhost${target}`,
      headers: { get: (name) => headers[name.toLowerCase()]?.toString() ?? null },
      body: [body],
    });
    const cookies = response.headers.getSetCookie();
    const buffered = {
      status: response.status,
      headers: {
        ...Object.fromEntries(response.headers),
        ...(cookies.length > 0 && { 'set-cookie': cookies }),
      },
      body: Buffer.from(await response.arrayBuffer()),
    };
    return deliverAnswer(buffered, dynamicRequest, parts);
  };
}
