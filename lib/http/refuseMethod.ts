import type { PlainResponse } from './PlainResponse';

/** The answer of an address that only takes what is sent to it. */
export function refuseMethod(): PlainResponse {
  return {
    status: 405,
    headers: { allow: 'POST', 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: 'This address only takes what is sent to it.\n',
  };
}
