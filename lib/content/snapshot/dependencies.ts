import type { Files } from '@/lib/source/readFiles';

/** What was asked of a snapshot while a value was made, and what it answered: a file, a folder (with a slash at its end), the time, or whether it counts. */
export type Dependencies = Map<string, unknown>;

type Asked = Pick<Files, 'bytes' | 'entries'> & { now: Date; showsEveryTime: boolean };

declare global {
  var contentDependencies: Dependencies[] | undefined;
}

/** Of the values that are being made, each for the one before. One for the process, as the bundler makes copies of this module. */
globalThis.contentDependencies ??= [];
const beingMade = globalThis.contentDependencies;

export function trackDependencies<T>(make: () => T): { value: T; dependencies: Dependencies } {
  const dependencies: Dependencies = new Map();
  beingMade.push(dependencies);
  try {
    return { value: make(), dependencies };
  } finally {
    beingMade.pop();
  }
}

export function addDependency<T>(asked: string, answer: T): T {
  beingMade.at(-1)?.set(asked, answer);
  return answer;
}

/** What a value was made from is also what that one is made from that asks for it. */
export function addDependencies(dependencies: Dependencies): void {
  const asking = beingMade.at(-1);
  if (asking) for (const [asked, answer] of dependencies) asking.set(asked, answer);
}

/** Of a value that is made of nothing that is read, such as a list that is filled later: it belongs to one snapshot, and so does what asks for it. */
export const neverReusable: Dependencies = new Map([['', 'never']]);

/** Whether a snapshot answers all of it in the same way. */
export function areUnchanged(dependencies: Dependencies, content: Asked): boolean {
  // Thousands of values ask this after each save: a list of them all, for `every`, would be thrown away as often.
  for (const [asked, answer] of dependencies) if (ask(content, asked) !== answer) return false;
  return true;
}

function ask(content: Asked, asked: string): unknown {
  if (asked === '') return undefined;
  if (asked === clockKey) return content.now.getTime();
  if (asked === everyTimeKey) return content.showsEveryTime;
  return asked.endsWith('/') ? content.entries(asked.slice(0, -1)) : content.bytes(asked);
}

export const clockKey = 'now';

export const everyTimeKey = 'every time';
