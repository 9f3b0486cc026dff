import { UnavailableError } from '@/lib/delivery/server/dynamic/UnavailableError';

/** Whom a request is for: the queue is fair between addresses, and between the connections of an address. */
export type Client = {
  /** Of the visitor (clientAddress.ts). */
  address: string;
  /** The same object for all requests of a connection. */
  connection: object;
  /** The lower, the sooner. */
  priority: number;
};

export type QueueLimits = {
  /** How many are worked on together. */
  atOnce: number;
  /** Whoever would wait longer is refused at once, and whoever has waited so long is refused then. */
  maxWaitMs: number;
  /** So that what waits has room in memory. */
  maxWaiting: number;
  maxWaitingOfAddress: number;
  maxWaitingOfConnection: number;
};

type Waiter = { client: Client; start(): void };

/** Those who wait with one priority, by address and connection, in the order of their turns. */
type Line = Map<string, Map<object, Set<Waiter>>>;

/** How much the newest duration counts. */
const newestShare = 0.2;

/** A queue for what takes a while: short, fair, and bounded by the time that is waited. */
export class RequestQueue {
  /** By priority. */
  readonly #lines = new Map<number, Line>();
  readonly #ofAddress = new Map<string, number>();
  #waiting = 0;
  #running = 0;
  /** Of one task, as of late. */
  #meanMs = 10;

  /** @param tellRefused of each that is refused */
  constructor(
    private readonly limits: QueueLimits,
    private readonly tellRefused: () => void = () => {},
  ) {}

  /** How many wait. */
  get length(): number {
    return this.#waiting;
  }

  /**
   * Does the task when its turn comes. Rejects with an `UnavailableError` when the turn would come, or has come, too late, and when nobody waits for it any
   * more (`signal`).
   */
  async run<Result>(client: Client, signal: AbortSignal, task: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted();
    if (this.#running >= this.limits.atOnce) await this.#waitForTurn(client, signal);
    else this.#running++;

    const start = performance.now();
    try {
      const result = await task();
      this.#meanMs += newestShare * (performance.now() - start - this.#meanMs);
      return result;
    } finally {
      this.#running--;
      this.#startNext();
    }
  }

  #waitForTurn(client: Client, signal: AbortSignal): Promise<void> {
    const { maxWaitMs, maxWaiting, maxWaitingOfAddress, maxWaitingOfConnection } = this.limits;
    const waitMs = this.#estimateWaitMs(client);
    const isTooMany =
      this.#waiting >= maxWaiting ||
      (this.#ofAddress.get(client.address) ?? 0) >= maxWaitingOfAddress ||
      this.#countOfConnection(client) >= maxWaitingOfConnection;
    if (isTooMany || waitMs > maxWaitMs) throw this.#refusal(waitMs);

    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
        this.#remove(waiter);
        act();
      };
      const waiter: Waiter = {
        client,
        start: () => {
          this.#running++;
          settle(resolve);
        },
      };
      const leave = () => settle(() => reject(signal.reason));
      const timer = setTimeout(() => settle(() => reject(this.#refusal(maxWaitMs))), maxWaitMs);
      signal.addEventListener('abort', leave);
      this.#add(waiter);
    });
  }

  #refusal(waitMs: number) {
    this.tellRefused();
    return new UnavailableError(
      'Too many requests wait for an answer.',
      Math.max(1, Math.ceil(waitMs / 1000)),
    );
  }

  /** All who come before: everyone with a higher priority, and of the others as many as have turns before this one. */
  #estimateWaitMs(client: Client): number {
    let before = 0;
    for (const [priority, line] of this.#lines) {
      if (priority > client.priority) continue;
      const turns =
        priority < client.priority ? Number.POSITIVE_INFINITY : this.#countOfConnection(client) + 1;
      for (const connections of line.values())
        for (const waiters of connections.values()) before += Math.min(waiters.size, turns);
    }
    return ((before + 1) * this.#meanMs) / this.limits.atOnce;
  }

  #countOfConnection({ address, connection, priority }: Client): number {
    return this.#lines.get(priority)?.get(address)?.get(connection)?.size ?? 0;
  }

  #add(waiter: Waiter) {
    const { address, connection, priority } = waiter.client;
    const line = getOrAdd(this.#lines, priority, () => new Map());
    const connections = getOrAdd(line, address, () => new Map());
    getOrAdd(connections, connection, () => new Set()).add(waiter);
    this.#waiting++;
    this.#ofAddress.set(address, (this.#ofAddress.get(address) ?? 0) + 1);
  }

  #remove(waiter: Waiter) {
    const { address, connection, priority } = waiter.client;
    const line = this.#lines.get(priority);
    const connections = line?.get(address);
    const waiters = connections?.get(connection);
    if (!waiters?.delete(waiter)) return;
    if (waiters.size === 0) connections?.delete(connection);
    if (connections?.size === 0) line?.delete(address);
    this.#waiting--;
    const rest = (this.#ofAddress.get(address) ?? 0) - 1;
    if (rest > 0) this.#ofAddress.set(address, rest);
    else this.#ofAddress.delete(address);
  }

  #startNext() {
    for (const priority of [...this.#lines.keys()].sort((one, other) => one - other)) {
      const line = this.#lines.get(priority);
      const waiter = line && firstOf(moveToEnd(moveToEnd(line)));
      if (waiter) return waiter.start();
    }
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/** The first, which has its turn and is the last from now on. */
function moveToEnd<Key, Value>(map: Map<Key, Value> | undefined): Value | undefined {
  for (const [key, value] of map ?? []) {
    map?.delete(key);
    map?.set(key, value);
    return value;
  }
}

function firstOf<Value>(values: Iterable<Value> | undefined): Value | undefined {
  for (const value of values ?? []) return value;
}
