import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export type Arrival = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** A host that plays an analytics product, and remembers everything that was asked of it. */
export type Host = {
  address: string;
  arrivals: Arrival[];
  /** From now on it does not do what it should. */
  fail(how: 'hang' | 404 | 500): void;
  stop(): Promise<void>;
};

/** `scripts` has a path for each script that the product serves; everything else is taken for data. */
export async function startHost(port: number, scripts: Record<string, string>): Promise<Host> {
  const arrivals: Arrival[] = [];
  let failure: 'hang' | 404 | 500 | undefined;

  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    arrivals.push({ method, path, headers, body: await text(request) });
    if (failure !== 'hang') answer(response, failure, scripts[path.split('?', 1)[0] ?? '']);
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

function answer(response: ServerResponse, failure: number | undefined, script: string | undefined) {
  if (script === undefined) {
    // Umami and Plausible take data from any site, and say so; Umami asks beforehand.
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', '*');
  }
  response
    .writeHead(failure ?? 200, {
      'Content-Type': script === undefined ? 'application/json' : 'text/javascript',
    })
    .end(failure ? '' : (script ?? '{}'));
}
