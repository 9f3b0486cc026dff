import { format } from 'node:util';
import { redact, type SentRequest } from './redact';
import { serverLog } from './serverLog';

/** The request that is being answered. */
export type CurrentRequest = { requestId: string; sent: SentRequest };

/** From now on what packages write to the console are lines of the log, each with the number of the request that it is about. */
export function logConsole(currentRequest: () => CurrentRequest | undefined): void {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const { requestId, sent } = currentRequest() ?? {};
      serverLog[level]({ event: 'console', requestId }, redact(format(...said), sent));
    };
  Object.assign(console, {
    debug: write('debug'),
    log: write('info'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  });
}
