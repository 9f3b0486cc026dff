import { format } from 'node:util';
import { serverLog } from './serverLog';
import { type Sent, withoutVisitor } from './withoutVisitor';

/** The request that code is at work for. */
export type AtWork = { requestId: string; sent: Sent };

/** From now on what packages write to the console are lines of the log, each with the number of the request that it is about. */
export function logConsole(atWork: () => AtWork | undefined): void {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const { requestId, sent } = atWork() ?? {};
      serverLog[level]({ event: 'console', requestId }, withoutVisitor(format(...said), sent));
    };
  Object.assign(console, {
    debug: write('debug'),
    log: write('info'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  });
}
