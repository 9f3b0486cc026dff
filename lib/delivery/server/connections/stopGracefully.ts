import type { Server, ServerResponse } from 'node:http';

/** Longer than any answer here takes, shorter than what a container is given to stop (30 s in Kubernetes). */
const patienceMs = 10_000;

type StopOptions = {
  exit?: (code: number) => void;
  /** How long new connections are still taken, so that whoever sends requests can hear that it stops. */
  drainMs?: number;
  /** Told at once when it begins to stop. */
  tellStopping?: () => void;
};

/** When asked to stop: takes no new connections, finishes the answers that are on their way, and ends with 0. */
export function stopGracefully(
  server: Server,
  { exit = process.exit, drainMs = 0, tellStopping }: StopOptions = {},
): void {
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
    tellStopping?.();
    for (const response of inFlight) if (!response.headersSent) response.shouldKeepAlive = false;
    if (drainMs > 0) setTimeout(close, drainMs);
    else close();
  };
  const close = () => {
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
