import type { Server, ServerResponse } from 'node:http';

/** Longer than any answer here takes, shorter than what a container is given to stop (30 s in Kubernetes). */
const patienceMs = 10_000;

/** When asked to stop: takes no new connections, finishes the answers that are on their way, and ends with 0. */
export function stopGracefully(server: Server, exit: (code: number) => void = process.exit): void {
  const inFlight = new Set<ServerResponse>();
  let isStopping = false;

  server.prependListener('request', (_, response: ServerResponse) => {
    inFlight.add(response);
    response.once('close', () => {
      inFlight.delete(response);
      // A connection whose headers went out before would otherwise be kept for the browser's next request.
      if (isStopping) setImmediate(() => server.closeIdleConnections());
    });
    // The browser opens a new connection for its next request, to a server that stays.
    if (isStopping) response.shouldKeepAlive = false;
  });

  const stop = () => {
    // Asked twice: whoever asks is in a hurry.
    if (isStopping) return exit(0);
    isStopping = true;
    for (const response of inFlight) if (!response.headersSent) response.shouldKeepAlive = false;
    server.close(() => exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      exit(0);
    }, patienceMs).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
