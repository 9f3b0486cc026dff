import { destination, pino } from 'pino';

/** What waits to be written while whoever reads it is slow: beyond this, new lines are left out. */
const maxWaitingBytes = 1_000_000;

/** Written beside the work: a full disk, or a reader that has stopped, holds and ends nothing. */
const output = destination({ dest: 1, sync: false, maxLength: maxWaitingBytes });
let isWritable = true;
let hasTold = false;
output.on('write', () => {
  isWritable = true;
});
output.on('error', ({ code }: NodeJS.ErrnoException) => {
  isWritable = false;
  if (hasTold) return;
  hasTold = true;
  console.error(
    `Standard output cannot be written to (${code}). Choices and views are not logged until it can.`,
  );
});

// Pino writes what waits when the process ends, and on a full disk it would try for ever: what cannot be written then is given up.
process.prependListener('exit', () => {
  if (!isWritable) output.destroy();
});

/**
 * One structured line for each event, on standard output. No time, process or host is added: an event says itself how
 * exactly it was noted (by the hour, for what visitors do), so that no line can be tied to a person.
 */
export const log = pino(
  { base: undefined, timestamp: false, formatters: { level: (level) => ({ level }) } },
  output,
);
