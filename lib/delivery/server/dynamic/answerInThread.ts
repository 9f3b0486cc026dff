import type { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { redact } from '@/lib/log/redact';
import { serverLog } from '@/lib/log/serverLog';
import { countEvent, type SiteEvent } from '@/lib/metrics/countEvent';
import type { SearchIndexes } from '@/lib/search/makeIndex';
import type { DynamicHandler, DynamicRequest } from './DynamicHandler';
import { UnavailableError } from './UnavailableError';

/** To the thread: a request with its number, that nobody waits for it any more, or whether it still listens. */
export type ToThread =
  | { number: number; dynamicRequest: DynamicRequest }
  | { number: number; isAborted: true }
  | { isPing: true };

/** From the thread: what is searched in, that it is ready, that it listens, what has happened, what it has made, or what went wrong, as text. */
export type FromThread =
  | { event: SiteEvent }
  | { indexes: SearchIndexes }
  | { isReady: true }
  | { isPong: true }
  | { number: number; buffered: BufferedResponse | ErrorStatus }
  | { number: number; fault: string };

export type ThreadTimes = {
  /** How often a thread that has something to do is asked whether it listens. */
  pulseMs: number;
  /** After so many times without an answer it is ended: something holds it. */
  silentPulses: number;
  /** What is not made after this time is not waited for. */
  questionMs: number;
  /** Before a thread is started again that could not be started: the shortest time, which is doubled each time, and the longest. */
  restartMs: [shortest: number, longest: number];
};

const usualTimes: ThreadTimes = {
  pulseMs: 1000,
  silentPulses: 5,
  questionMs: 6000,
  restartMs: [500, 30_000],
};

/** Where what the thread says is written. */
export type ThreadOutput = { stdout: Writable; stderr: Writable };

type ThreadOptions = {
  times?: ThreadTimes;
  output?: ThreadOutput;
  /** Told each time that a thread takes the place of one that has ended. */
  tellRestart?: () => void;
  /** Given what a thread searches in, before it is ready. */
  keepIndexes?: (indexes: SearchIndexes) => void;
};

/** As long as a new thread takes, about. */
const retryAfterSeconds = 5;

type Waiting = { resolve(buffered: BufferedResponse | ErrorStatus): void; reject(fault: unknown): void };

/**
 * Makes answers in a thread of its own (thread.ts). Pages and files, which need no making, are then never behind a search; and Next, which
 * has Node follow every request through all that it sets going, does not slow them down. A thread that ends, or that something holds, is
 * replaced, and whoever waits for it hears that it is unavailable.
 * @returns what answers, as soon as it can, and when it can for the first time (`isReady`), which rejects when it cannot.
 */
export function answerInThread(
  file: string,
  { times = usualTimes, output, tellRestart, keepIndexes }: ThreadOptions = {},
): { handler: DynamicHandler; isReady: Promise<void> } {
  let restartMs = 0;
  let starting: Promise<Thread>;
  const start = () => {
    starting = startThread(file, times, { output, keepIndexes });
    starting.then(
      ({ ended }) => {
        restartMs = 0;
        ended.then((fault) => {
          serverLog.error({ event: 'thread ended', fault: redact(inspect(fault)) });
          tellRestart?.();
          start();
        });
      },
      () => {
        const [shortest, longest] = times.restartMs;
        restartMs = Math.min(longest, restartMs === 0 ? shortest : 2 * restartMs);
        setTimeout(start, restartMs).unref();
      },
    );
    return starting;
  };
  const isReady = start().then(() => {});

  const handler: DynamicHandler = (dynamicRequest, signal) =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const abort = () => controller.abort(signal.reason);
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort);
      const timer = setTimeout(() => {
        reject(new UnavailableError(`${dynamicRequest.route.entry} takes too long.`, retryAfterSeconds));
        abort();
      }, times.questionMs);
      starting
        .then(
          (thread) => thread.handler(dynamicRequest, controller.signal),
          (cause) => {
            throw new UnavailableError('The thread that makes pages cannot be started.', retryAfterSeconds, {
              cause,
            });
          },
        )
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          signal.removeEventListener('abort', abort);
        });
    });
  return { handler, isReady };
}

/** What a page is made of lives as briefly as that page: with the little room that suits the server a tenth of the time goes to moving it about. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

type Thread = {
  handler: DynamicHandler;
  /** Why, as soon as it has ended. */
  ended: Promise<unknown>;
};

async function startThread(
  file: string,
  { pulseMs, silentPulses }: ThreadTimes,
  { output, keepIndexes }: Pick<ThreadOptions, 'output' | 'keepIndexes'>,
): Promise<Thread> {
  const worker = new Worker(file, { resourceLimits, stdout: Boolean(output), stderr: Boolean(output) });
  if (output) {
    worker.stdout.pipe(output.stdout, { end: false });
    worker.stderr.pipe(output.stderr, { end: false });
  }
  const waiting = new Map<number, Waiting>();
  const post = (message: ToThread) => worker.postMessage(message);
  let count = 0;
  let endedBy: unknown;

  const handler: DynamicHandler = (dynamicRequest, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      if (endedBy !== undefined)
        throw new UnavailableError('The thread that makes pages has ended.', retryAfterSeconds);
      count += 1;
      const number = count;
      const abort = () => post({ number, isAborted: true });
      signal.addEventListener('abort', abort, { once: true });
      waiting.set(number, { resolve, reject });
      post({ number, dynamicRequest });
    });

  // Counted in pulses of this thread, not by a clock: when the whole process has been held, nobody is to blame.
  let pulsesWithoutPong = 0;
  const pulse = setInterval(() => {
    if (waiting.size === 0) {
      pulsesWithoutPong = 0;
      return;
    }
    if (pulsesWithoutPong === silentPulses)
      end(new Error('The thread that makes pages did not listen any more, and is replaced.'));
    pulsesWithoutPong++;
    post({ isPing: true });
  }, pulseMs).unref();

  let tellEnded: (fault: unknown) => void;
  const ended = new Promise<unknown>((resolve) => {
    tellEnded = resolve;
  });
  const end = (fault: unknown) => {
    if (endedBy !== undefined) return;
    endedBy = fault;
    clearInterval(pulse);
    worker.terminate();
    tellEnded(fault);
    const unavailable = new UnavailableError('The thread that makes pages has ended.', retryAfterSeconds, {
      cause: fault,
    });
    for (const caller of waiting.values()) caller.reject(unavailable);
    waiting.clear();
  };
  worker.once('error', end);
  worker.once('exit', (code) => end(new Error(`The thread that makes pages ended with exit code ${code}.`)));

  await new Promise<void>((resolve, reject) => {
    ended.then(reject);
    worker.on('message', (message: FromThread) => {
      pulsesWithoutPong = 0;
      if ('isReady' in message) return resolve();
      if ('isPong' in message) return;
      if ('event' in message) return countEvent(message.event);
      if ('indexes' in message) return keepIndexes?.(message.indexes);
      const caller = waiting.get(message.number);
      waiting.delete(message.number);
      if ('buffered' in message) caller?.resolve(message.buffered);
      else caller?.reject(Object.assign(new Error(), { stack: message.fault }));
    });
  });
  return { handler, ended };
}
