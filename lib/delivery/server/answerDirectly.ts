import type { Site } from '../Site';
import { deliverAnswer } from './deliverAnswer';
import type { Make } from './Make';

/** As a route handler of Next's. */
type RouteAnswer = (request: Request) => Promise<Response>;

/** Answers by a function of our own, without Next and its thread: what must be answered, whatever else waits. */
export function answerDirectly(
  answer: RouteAnswer,
  parts: { site: Pick<Site, 'errors'>; siteFolder: string },
): Make {
  return async (question) => {
    const { method, target, headers, body } = question;
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
    const made = {
      status: response.status,
      headers: {
        ...Object.fromEntries(response.headers),
        ...(cookies.length > 0 && { 'set-cookie': cookies }),
      },
      body: Buffer.from(await response.arrayBuffer()),
    };
    return deliverAnswer(made, question, parts);
  };
}
