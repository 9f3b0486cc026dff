import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import { pathOf } from '@/lib/http/requestTarget';
import { isPersonal } from '@/lib/text/isPersonal';
import type { DynamicHandler, DynamicRequest } from './DynamicHandler';
import { UnavailableError } from './UnavailableError';

export type RecentLimits = {
  /** How long an answer is given again. */
  maxAgeMs: number;
  /** Of all answers together. */
  maxBytes: number;
  /** What of it is worth keeping; all of it without. */
  isKept?(buffered: BufferedResponse): boolean;
};

type Recent = { buffered: BufferedResponse; untilMs: number };

/** With the longest wait for a turn and for the answer, which are nine seconds, everyone hears within ten. */
const longWaitMs = 1000;

/** A longer text is nobody else's. */
const maxTextLength = 200;

/**
 * What is asked for by many is made once: whoever asks for the same meanwhile, or soon after, gets the same answer. What is kept is known by what was asked for
 * alone, and never when that may name a person.
 */
export class RecentAnswers {
  /** By key, the oldest first. */
  readonly #recent = new Map<string, Recent>();
  readonly #making = new Map<string, Promise<BufferedResponse | UnavailableError | undefined>>();
  #bytes = 0;

  /** @param tellHit of each answer that need not be made */
  constructor(
    private readonly limits: RecentLimits,
    private readonly tellHit: () => void = () => {},
  ) {}

  readonly answer = async (
    dynamicRequest: DynamicRequest,
    signal: AbortSignal,
    handler: DynamicHandler,
  ): ReturnType<DynamicHandler> => {
    const key = keyOf(dynamicRequest);
    if (key === undefined) return handler(dynamicRequest, signal);
    const start = performance.now();
    const coming = this.#making.get(key);
    const known = this.#find(key) ?? (coming && (await coming));
    signal.throwIfAborted();
    // Whoever has waited as long as the one who was refused waits no second time.
    if (known instanceof UnavailableError && performance.now() - start > longWaitMs) throw known;
    if (known && !(known instanceof Error)) {
      this.tellHit();
      return known;
    }
    const making = handler(dynamicRequest, signal);
    // Whoever waits for it and does not get it soon asks by themselves: they are refused, or leave, for their own sake.
    const shared = making.then(
      (buffered) => (isShared(buffered) ? buffered : undefined),
      (fault) => (fault instanceof UnavailableError ? fault : undefined),
    );
    this.#making.set(key, shared);
    const buffered = await making.finally(() => {
      if (this.#making.get(key) === shared) this.#making.delete(key);
    });
    if (isShared(buffered) && this.limits.isKept?.(buffered) !== false) this.#keep(key, buffered);
    return buffered;
  };

  #find(key: string): BufferedResponse | undefined {
    const recent = this.#recent.get(key);
    if (!recent) return undefined;
    if (recent.untilMs > performance.now()) return recent.buffered;
    this.#remove(key);
  }

  #keep(key: string, buffered: BufferedResponse) {
    this.#remove(key);
    this.#recent.set(key, { buffered, untilMs: performance.now() + this.limits.maxAgeMs });
    this.#bytes += buffered.body.length;
    for (const [oldest, { untilMs }] of this.#recent) {
      if (this.#bytes <= this.limits.maxBytes && untilMs > performance.now()) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string) {
    this.#bytes -= this.#recent.get(key)?.buffered.body.length ?? 0;
    this.#recent.delete(key);
  }
}

/** Answers to everyone who asks the same: whole ones, that depend on no header but the one in the key, and set nothing in a browser. */
const isShared = (buffered: BufferedResponse | string): buffered is BufferedResponse =>
  typeof buffered !== 'string' &&
  buffered.status === 200 &&
  buffered.headers['set-cookie'] === undefined &&
  /^(accept-encoding)?$/i.test(String(buffered.headers.vary ?? ''));

/**
 * The same for all who ask for the same; `undefined` for what is not kept. The language is in the address. Values are taken to the letter: what else is the same is
 * known by those who read them, and who is wrong about it gives one visitor the answer to another's question.
 */
function keyOf({ method, target, encoding }: DynamicRequest): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const path = pathOf(target);
  const fields = [...new URLSearchParams(target.slice(path.length))];
  const text = JSON.stringify(fields);
  // However far apart its digits are written, a number is one.
  const words = fields.flat().join(' ').replace(/\s+/gu, ' ');
  return text.length > maxTextLength || isPersonal(words) ? undefined : `${encoding} ${path} ${text}`;
}
