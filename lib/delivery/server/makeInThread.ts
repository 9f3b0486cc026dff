import { Worker } from 'node:worker_threads';
import type { ErrorStatus } from '../Site';
import type { MadeAnswer, Make, Question } from './Make';

/** To the thread: a question with its number, or that nobody waits for it any more. */
export type Asked = { number: number; question: Question } | { number: number; isLeft: true };

/** From the thread: that it is ready, what it has made, or what went wrong, as text. */
export type Told =
  | { isReady: true }
  | { number: number; made: MadeAnswer | ErrorStatus }
  | { number: number; fault: string };

type Waiting = { resolve(made: MadeAnswer | ErrorStatus): void; reject(fault: unknown): void };

/**
 * Makes answers in a thread of its own (thread.ts). Pages and files, which need no making, are then never behind a search; and Next, which
 * has Node follow every request through all that it sets going, does not slow them down. A thread that ends is started again for the
 * next question.
 * @returns what makes answers, as soon as it can, and when it can (`isReady`), which rejects when it never will.
 */
export function makeInThread(file: string): { make: Make; isReady: Promise<void> } {
  let starting = startThread(file);
  const isReady = starting.then(() => {});
  const make: Make = async (question, signal) => {
    const known = starting;
    const thread = await known.catch(() => undefined);
    if (thread && !thread.hasEnded) return thread.make(question, signal);
    // The first who notices: others may have waited for the same one.
    if (starting === known) starting = startThread(file);
    return (await starting).make(question, signal);
  };
  return { make, isReady };
}

/** What a page is made of lives as briefly as that page: with the little room that suits the server a tenth of the time goes to moving it about. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

async function startThread(file: string) {
  const worker = new Worker(file, { resourceLimits });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let isReady = false;
  const thread = {
    hasEnded: false,
    make: (question: Question, signal: AbortSignal) =>
      new Promise<MadeAnswer | ErrorStatus>((resolve, reject) => {
        signal.throwIfAborted();
        count += 1;
        const number = count;
        waiting.set(number, { resolve, reject });
        const leave = () => tell({ number, isLeft: true });
        signal.addEventListener('abort', leave, { once: true });
        tell({ number, question });
      }),
  };
  const tell = (asked: Asked) => worker.postMessage(asked);

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('isReady' in told) {
        isReady = true;
        return resolve();
      }
      const asker = waiting.get(told.number);
      waiting.delete(told.number);
      if ('made' in told) asker?.resolve(told.made);
      else asker?.reject(Object.assign(new Error(), { stack: told.fault }));
    });
    const end = (fault: unknown) => {
      if (thread.hasEnded) return;
      thread.hasEnded = true;
      reject(fault);
      // Whoever waits tells the operator. When nobody does, somebody must.
      if (isReady && waiting.size === 0) console.error(fault);
      for (const asker of waiting.values()) asker.reject(fault);
      waiting.clear();
    };
    worker.once('error', end);
    worker.once('exit', (code) =>
      end(new Error(`The thread that makes pages ended with exit code ${code}.`)),
    );
  });
  return thread;
}
