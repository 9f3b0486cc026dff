import { describe, expect, test, vi } from 'vitest';
import { type Client, type QueueLimits, RequestQueue } from '@/lib/delivery/server/connections/RequestQueue';

const limits: QueueLimits = {
  atOnce: 1,
  maxWaitMs: 60_000,
  maxWaiting: 100,
  maxWaitingOfAddress: 50,
  maxWaitingOfConnection: 20,
};

const never = new AbortController().signal;

/** A queue whose tasks end when the test says so, and the names of those that were begun. */
function openQueue(changed: Partial<QueueLimits> = {}) {
  const queue = new RequestQueue({ ...limits, ...changed });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (name: string, client: Client, signal = never) =>
    queue
      .run(client, signal, () => {
        begun.push(name);
        return new Promise<string>((resolve) => ends.push(() => resolve(name)));
      })
      .catch((error) => error);
  const endNext = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { ask, begun, endNext };
}

/** Somebody with a connection of their own. */
const someone = (address: string, priority = 0): Client => ({ address, connection: {}, priority });

describe('who asks', () => {
  test('alone is answered at once, and as many others as are worked on together', () => {
    const { ask, begun } = openQueue({ atOnce: 2 });
    for (const name of ['a', 'b', 'c']) ask(name, someone(name));
    expect(begun).toEqual(['a', 'b']);
  });

  test('is answered in turn with the other connections, however much one of them asks for', async () => {
    const { ask, begun, endNext } = openQueue();
    const greedy = someone('1');
    for (const name of ['a', 'b', 'c', 'd']) ask(name, greedy);
    ask('other', someone('1'));
    for (let turn = 0; turn < 4; turn++) await endNext();
    expect(begun).toEqual(['a', 'b', 'other', 'c', 'd']);
  });

  test('is answered in turn with the other addresses, however many connections one of them has', async () => {
    const { ask, begun, endNext } = openQueue();
    for (const name of ['a', 'b', 'c', 'd']) ask(name, someone('1'));
    ask('other', someone('2'));
    for (let turn = 0; turn < 4; turn++) await endNext();
    expect(begun).toEqual(['a', 'b', 'other', 'c', 'd']);
  });

  test('for a page comes before who asks for a suggestion', async () => {
    const { ask, begun, endNext } = openQueue();
    ask('first', someone('1', 1));
    ask('suggestion', someone('1', 1));
    ask('page', someone('1', 0));
    for (let turn = 0; turn < 2; turn++) await endNext();
    expect(begun).toEqual(['first', 'page', 'suggestion']);
  });

  test('and leaves gives the turn to the next', async () => {
    const { ask, begun, endNext } = openQueue();
    const leaver = new AbortController();
    ask('first', someone('1'));
    const left = ask('left', someone('2'), leaver.signal);
    ask('next', someone('3'));
    leaver.abort();
    expect(await left).toHaveProperty('name', 'AbortError');
    await endNext();
    expect(begun).toEqual(['first', 'next']);
    expect(await ask('too late', someone('4'), leaver.signal)).toHaveProperty('name', 'AbortError');
  });

  test('is not held up by what went wrong for another', async () => {
    const queue = new RequestQueue(limits);
    const fault = new Error('The oven is cold.');
    const broken = queue.run(someone('1'), never, () => Promise.reject(fault));
    const next = queue.run(someone('2'), never, async () => 'bread');
    await expect(broken).rejects.toBe(fault);
    expect(await next).toBe('bread');
  });
});

describe('who is refused', () => {
  const unavailable = { name: 'UnavailableError', retryAfterSeconds: expect.any(Number) };

  test.each([
    ['more than fit in all', { maxWaiting: 2 }, () => someone(String(Math.random()))],
    ['more of an address', { maxWaitingOfAddress: 2 }, () => someone('1')],
    [
      'more of a connection',
      { maxWaitingOfConnection: 2 },
      (
        (same) => () =>
          same
      )(someone('1')),
    ],
  ])('%s', async (_, changed, client) => {
    const { ask, begun, endNext } = openQueue(changed);
    const answers = ['a', 'b', 'c', 'd'].map((name) => ask(name, client()));
    expect(await answers[3]).toMatchObject(unavailable);
    // Nothing of it is left: the next may wait again.
    for (let turn = 0; turn < 3; turn++) await endNext();
    ask('e', client());
    expect(begun).toEqual(['a', 'b', 'c', 'e']);
  });

  test('whoever would wait too long, by how long the last ones took, at once; with the time to wait', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    const { ask, endNext } = openQueue({ maxWaitMs: 3000 });
    for (let turn = 0; turn < 30; turn++) {
      ask('slow', someone('1'));
      vi.advanceTimersByTime(1000);
      await endNext();
    }
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(name, someone(name)));
    expect(await answers[4]).toMatchObject({ ...unavailable, retryAfterSeconds: 4 });
    // Somebody new is not behind all that one connection asks for.
    const greedy = openQueue({ maxWaitMs: 3000 });
    const one = someone('1');
    for (let count = 0; count < 15; count++) greedy.ask('greedy', one);
    greedy.ask('other', someone('2'));
    for (let turn = 0; turn < 2; turn++) await greedy.endNext();
    expect(greedy.begun.at(-1)).toBe('other');
    vi.useRealTimers();
  });

  test('whoever has waited too long all the same', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    const { ask, begun, endNext } = openQueue({ maxWaitMs: 3000 });
    ask('endless', someone('1'));
    const waiting = ask('waiting', someone('2'));
    vi.advanceTimersByTime(3000);
    expect(await waiting).toMatchObject({ ...unavailable, retryAfterSeconds: 3 });
    await endNext();
    expect(begun).toEqual(['endless']);
    vi.useRealTimers();
  });
});
