import { pino } from 'pino';
import { logOutput, plainLines } from './logOutput';

/**
 * What the server itself does, and what goes wrong: one structured line each, on standard output, with its time. Nothing that a visitor has sent stands in one
 * (redact.ts); a request is named by its number alone.
 */
export const serverLog = pino({ ...plainLines, timestamp: pino.stdTimeFunctions.isoTime }, logOutput);
