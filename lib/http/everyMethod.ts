import { type PlainResponse, toResponse } from './PlainResponse';

/**
 * What a route of Next's exports to answer by one function, whichever method is used: Next would answer some by itself. In `npm run dev`; `npm start` calls the
 * function without Next (lib/delivery/server/dynamic/directAnswers.ts).
 */
export function everyMethod(answer: (request: Request) => Promise<PlainResponse>) {
  const handler = async (request: Request) => toResponse(await answer(request));
  return {
    DELETE: handler,
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    PATCH: handler,
    POST: handler,
    PUT: handler,
  };
}
