import { pino } from 'pino';

/**
 * One structured line for each event, on standard output. No time, process or host is added: an event says itself how
 * exactly it was noted (by the hour, for what visitors do), so that no line can be tied to a person.
 */
export const log = pino({ base: undefined, timestamp: false, formatters: { level: (level) => ({ level }) } });
