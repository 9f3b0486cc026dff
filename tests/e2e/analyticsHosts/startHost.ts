import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export type Arrival = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

export type Reply = { status: number; headers?: Record<string, string>; body?: string };

/** A host that plays an analytics product, and remembers everything that was asked of it. */
export type Host = {
  address: string;
  arrivals: Arrival[];
  /** From now on it does not do what it should. */
  fail(how: 'hang' | 404 | 500): void;
  stop(): Promise<void>;
};

export async function startHost(port: number, reply: (arrival: Arrival) => Reply): Promise<Host> {
  const arrivals: Arrival[] = [];
  let failure: 'hang' | 404 | 500 | undefined;

  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const arrival = { method, path, headers, body: await text(request) };
    arrivals.push(arrival);
    if (failure === 'hang') return;
    const { status, headers: given, body = '' } = failure ? { status: failure } : reply(arrival);
    response.writeHead(status, given).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  return {
    address: `http://127.0.0.1:${port}`,
    arrivals,
    fail: (how) => {
      failure = how;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
