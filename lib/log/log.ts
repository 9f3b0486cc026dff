import { pino } from 'pino';
import { logOutput, plainLines } from './logOutput';

/**
 * What visitors do: one structured line for each event, on standard output, whatever LOG_LEVEL says, for they are figures and no diagnosis. No time
 * is added: an event says itself how exactly it was noted (by the hour), so that no line can be tied to a person.
 */
export const log = pino({ ...plainLines, timestamp: false }, logOutput);
