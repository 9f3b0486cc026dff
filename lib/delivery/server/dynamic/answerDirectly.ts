import type { Site } from '@/lib/delivery/Site';
import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import type { DynamicHandler } from './DynamicHandler';
import { deliverAnswer } from './deliverAnswer';

type RouteAnswer = (request: ReceivedRequest) => PlainResponse | Promise<PlainResponse>;

/** Answers by a function of our own, without Next and its thread: what must be answered, whatever else waits. */
export function answerDirectly(
  answer: RouteAnswer,
  parts: { site: Pick<Site, 'errors'>; siteFolder: string },
): DynamicHandler {
  return async (dynamicRequest) => {
    const { method, target, headers, body } = dynamicRequest;
    const {
      status,
      headers: said,
      body: text,
    } = await answer({
      method,
      url: `http://localhost${target}`,
      headers: { get: (name) => headers[name.toLowerCase()]?.toString() ?? null },
      body: [body],
    });
    return deliverAnswer({ status, headers: said, body: Buffer.from(text ?? '') }, dynamicRequest, parts);
  };
}
