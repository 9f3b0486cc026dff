import { destination } from 'pino';

/** What waits to be written while whoever reads it is slow: beyond this, new lines are left out. */
const maxWaitingBytes = 1_000_000;

/** Standard output, written beside the work: a full disk, or a reader that has stopped, holds and ends nothing. */
export const logOutput = destination({ dest: 1, sync: false, maxLength: maxWaitingBytes });
let isWritable = true;
let hasTold = false;
logOutput.on('write', () => {
  isWritable = true;
});
logOutput.on('error', ({ code }: NodeJS.ErrnoException) => {
  isWritable = false;
  if (hasTold) return;
  hasTold = true;
  // Standard error may lead elsewhere.
  console.error(`Standard output cannot be written to (${code}). Nothing is logged until it can.`);
});

// Pino writes what waits when the process ends, and on a full disk it would try for ever: what cannot be written then is given up.
process.prependListener('exit', () => {
  if (!isWritable) logOutput.destroy();
});

/** The level by its name, and nothing of the process or the machine. */
export const plainLines = {
  base: undefined,
  formatters: { level: (level: string) => ({ level }) },
};
