import type { ServerResponse } from 'node:http';
import type { ErrorStatus } from '../Site';

const pages: Record<number, ErrorStatus> = { 404: '404', 410: '410' };

/**
 * Next's own pages for errors are made in the browser, outside the site's frame. What Next is about to answer with such
 * a status is left out, and `fail` answers instead. A sentence of our own (lib/http/refuse.ts) is let through.
 */
export function replaceErrors(response: ServerResponse, fail: (status: ErrorStatus) => void): void {
  const { writeHead, write, end } = response;
  let isDecided = false;
  let isReplaced = false;

  const decide = () => {
    if (isDecided) return;
    isDecided = true;
    const status = response.statusCode >= 500 ? '500' : pages[response.statusCode];
    const type = String(response.getHeader('content-type') ?? '');
    // An unexpected error in a route handler has no type at all.
    if (!status || (type !== '' && !type.startsWith('text/html') && response.statusCode !== 500)) return;
    isReplaced = true;
    Object.assign(response, { writeHead, write, end });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    fail(status);
    // What Next still writes has nowhere to go.
    Object.assign(response, { writeHead: () => response, write: () => true, end: () => response });
  };

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      const headers = rest.find((value) => typeof value === 'object');
      if (headers)
        for (const [name, value] of Object.entries(headers as object)) response.setHeader(name, value);
      decide();
      return isReplaced ? response : Reflect.apply(writeHead, response, [status]);
    },
    write(...parts: unknown[]) {
      decide();
      return isReplaced ? true : Reflect.apply(write, response, parts);
    },
    end(...parts: unknown[]) {
      decide();
      return isReplaced ? response : Reflect.apply(end, response, parts);
    },
  });
}
