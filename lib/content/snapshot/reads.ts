import type { Files } from '@/lib/source/readFiles';

/** What was asked of a snapshot while a value was made, and what it answered: a file, a folder (with a slash at its end), or the time. */
export type Reads = Map<string, unknown>;

type Asked = Pick<Files, 'bytes' | 'entries'> & { now: Date };

declare global {
  var contentReads: Reads[] | undefined;
}

/** Of the values that are being made, each for the one before. One for the process, as the bundler makes copies of this module. */
globalThis.contentReads ??= [];
const beingMade = globalThis.contentReads;

export function recordReads<T>(make: () => T): { value: T; reads: Reads } {
  const reads: Reads = new Map();
  beingMade.push(reads);
  try {
    return { value: make(), reads };
  } finally {
    beingMade.pop();
  }
}

export function noteRead<T>(asked: string, answer: T): T {
  beingMade.at(-1)?.set(asked, answer);
  return answer;
}

/** What a value was made from is also what that one is made from that asks for it. */
export function noteReads(reads: Reads): void {
  const asking = beingMade.at(-1);
  if (asking) for (const [asked, answer] of reads) asking.set(asked, answer);
}

/** Of a value that is made of nothing that is read, such as a list that is filled later: it belongs to one snapshot, and so does what asks for it. */
export const onlyOnce: Reads = new Map([['', 'never']]);

/** Whether a snapshot answers all of it in the same way. */
export const isReadAgain = (reads: Reads, content: Asked): boolean =>
  [...reads].every(([asked, answer]) => ask(content, asked) === answer);

function ask(content: Asked, asked: string): unknown {
  if (asked === '') return undefined;
  if (asked === nowAsked) return content.now.getTime();
  return asked.endsWith('/') ? content.entries(asked.slice(0, -1)) : content.bytes(asked);
}

export const nowAsked = 'now';
