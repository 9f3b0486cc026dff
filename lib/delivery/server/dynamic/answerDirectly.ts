import type { Site } from '@/lib/delivery/Site';
import type { DynamicHandler } from './DynamicHandler';
import { deliverAnswer } from './deliverAnswer';

/** As a route handler of Next's. */
type RouteAnswer = (request: Request) => Promise<Response>;

/** Answers by a function of our own, without Next and its thread: what must be answered, whatever else waits. */
export function answerDirectly(
  answer: RouteAnswer,
  parts: { site: Pick<Site, 'errors'>; siteFolder: string },
): DynamicHandler {
  return async (dynamicRequest) => {
    const { method, target, headers, body } = dynamicRequest;
    const given = Object.entries(headers).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    );
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const request = new Request(new URL(target, 'http://localhost'), {
      method,
      headers: given,
      ...(hasBody && { body: Buffer.from(body) }),
    });
    const response = await answer(request);
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
