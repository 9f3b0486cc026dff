import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answerInThread, type ThreadTimes } from '@/lib/delivery/server/dynamic/answerInThread';
import type { DynamicHandler, DynamicRequest } from '@/lib/delivery/server/dynamic/DynamicHandler';
import { serverLog } from '@/lib/log/serverLog';

let folder: string;
let handler: DynamicHandler;

/** In place of lib/delivery/server/thread.ts: it does what it is asked for, and tells which thread it is. */
const threadText = `
import { parentPort, threadId } from 'node:worker_threads';
const waiting = [];
let pings = 0;
parentPort.on('message', ({ number, dynamicRequest, isAborted, isPing }) => {
  if (isPing) {
    pings += 1;
    return parentPort.postMessage({ isPong: true });
  }
  if (isAborted) return waiting.splice(0).forEach((last) => parentPort.postMessage({ number: last, fault: 'Left.' }));
  if (dynamicRequest.target === '/wait') return waiting.push(number);
  if (dynamicRequest.target === '/fault') return parentPort.postMessage({ number, fault: 'Error: The oven is cold.' });
  if (dynamicRequest.target === '/error') throw new Error('The oven burns.');
  if (dynamicRequest.target === '/later') setTimeout(() => { throw new Error('Out of flour.'); });
  if (dynamicRequest.target === '/hang') for (;;);
  if (dynamicRequest.target === '/never') return;
  if (dynamicRequest.target === '/end') return process.exit(3);
  const said = dynamicRequest.target === '/pings' ? pings : dynamicRequest.target;
  const body = new TextEncoder().encode(threadId + ' ' + said);
  parentPort.postMessage({ number, buffered: { status: 200, headers: {}, body } });
});
parentPort.postMessage({ isReady: true });
`;

const dynamicRequest = (target: string): DynamicRequest => ({
  route: { pattern: '', entry: '', gives: 'other' },
  method: 'GET',
  target,
  headers: {},
  body: new Uint8Array(),
  encoding: 'identity',
  requestId: '',
});

const ask = async (target: string, signal = new AbortController().signal) => {
  const buffered = await handler(dynamicRequest(target), signal);
  return typeof buffered === 'string' ? buffered : Buffer.from(buffered.body).toString();
};

/** As the server has them, but so short that no test has to wait for what happens. */
const times: ThreadTimes = { pulseMs: 1000, silentPulses: 5, questionMs: 10_000, restartMs: [10, 40] };
const told = vi.spyOn(serverLog, 'error').mockImplementation(() => {});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'));
  const file = join(folder, 'thread.mjs');
  writeFileSync(file, threadText);
  handler = answerInThread(file, { times }).handler;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what a thread searches in is there when it is ready', async () => {
  const file = join(folder, 'indexes.mjs');
  const sent = "parentPort.postMessage({ indexes: { sv: new Map([['bread', 1]]) } });";
  writeFileSync(file, threadText.replace('parentPort.postMessage({ isReady', `${sent}\n$&`));
  const kept: unknown[] = [];
  await answerInThread(file, { times, keepIndexes: (indexes) => kept.push(indexes) }).isReady;
  expect(kept).toEqual([{ sv: new Map([['bread', 1]]) }]);
});

test('each request gets its own answer, made in another thread', async () => {
  const answers = await Promise.all(['/a', '/b', '/c'].map((target) => ask(target)));
  expect(answers.map((answer) => answer.replace(/^[1-9]\d* /, ''))).toEqual(['/a', '/b', '/c']);
});

test('what goes wrong there is told here, for the log', async () => {
  await expect(ask('/fault')).rejects.toHaveProperty('stack', 'Error: The oven is cold.');
});

test('the thread is told when nobody waits any more', async () => {
  const leaver = new AbortController();
  const answer = ask('/wait', leaver.signal);
  // One after the other: then the thread has the first as well.
  await ask('/a');
  leaver.abort();
  await expect(answer).rejects.toHaveProperty('stack', 'Left.');
  // And is not asked at all for who has left already.
  await expect(ask('/a', leaver.signal)).rejects.toThrow('aborted');
});

test.each([
  ['throws', '/error', 'The oven burns.'],
  ['throws when nobody waits for it', '/later', 'Out of flour.'],
  ['ends', '/end', 'ended with exit code 3'],
])(
  'a thread that %s is replaced; who waits hears when to ask again, and the operator why, once',
  async (_, target, fault) => {
    const before = Number.parseInt(await ask('/a'), 10);
    told.mockClear();
    const unavailable = expect.objectContaining({ name: 'UnavailableError', retryAfterSeconds: 5 });
    const waiting = ask('/wait').catch((error) => error);
    const asked = ask(target).catch((error) => error);
    expect(await waiting).toEqual(unavailable);
    // What is thrown later comes after the answer, or before it.
    if (target !== '/later') expect(await asked).toEqual(unavailable);

    const answers = await Promise.all([ask('/a'), ask('/a')]);
    expect(Number.parseInt(answers[0] ?? '', 10)).toBeGreaterThan(before);
    expect(answers[1]).toBe(answers[0]);
    expect(told.mock.calls).toEqual([
      [expect.objectContaining({ event: 'thread ended', fault: expect.stringContaining(fault) })],
    ]);
  },
);

test('a thread that nobody hears any more is replaced', async () => {
  const watched = answerInThread(join(folder, 'thread.mjs'), { times: { ...times, pulseMs: 20 } });
  await watched.isReady;
  told.mockClear();
  const { signal } = new AbortController();
  await expect(watched.handler(dynamicRequest('/hang'), signal)).rejects.toHaveProperty(
    'name',
    'UnavailableError',
  );
  expect(told.mock.calls).toEqual([
    [
      expect.objectContaining({
        event: 'thread ended',
        fault: expect.stringContaining('did not listen any more'),
      }),
    ],
  ]);
  await expect(watched.handler(dynamicRequest('/a'), signal)).resolves.toHaveProperty('status', 200);
});

test('a thread that only takes its time is left to it', async () => {
  const watched = answerInThread(join(folder, 'thread.mjs'), { times: { ...times, pulseMs: 300 } });
  const { signal } = new AbortController();
  const askWatched = async (target: string) => {
    const buffered = await watched.handler(dynamicRequest(target), signal);
    return typeof buffered === 'string' ? buffered : Buffer.from(buffered.body).toString();
  };
  const before = Number.parseInt(await askWatched('/a'), 10);
  const slow = askWatched('/wait').catch((error) => error);
  // It has been asked more often than a silent one may be, and has answered each time.
  await vi.waitFor(async () => expect(await askWatched('/pings')).toBe(`${before} 7`), 20_000);
  await expect(askWatched('/end')).rejects.toThrow('has ended');
  expect(await slow).toHaveProperty('name', 'UnavailableError');
});

test('what is never answered is given up after a time, and the thread goes on', async () => {
  const impatient = answerInThread(join(folder, 'thread.mjs'), { times: { ...times, questionMs: 300 } });
  await impatient.isReady;
  const { signal } = new AbortController();
  await expect(impatient.handler(dynamicRequest('/never'), signal)).rejects.toThrow('takes too long');
  await expect(impatient.handler(dynamicRequest('/a'), signal)).resolves.toHaveProperty('status', 200);
});

test('a thread that cannot be started is tried again, and each dynamicRequest hears that it is unavailable', async () => {
  const file = join(folder, 'broken.mjs');
  writeFileSync(file, "throw new Error('There is no oven.');");
  const broken = answerInThread(file, { times });
  await expect(broken.isReady).rejects.toThrow('There is no oven.');
  const { signal } = new AbortController();
  await expect(broken.handler(dynamicRequest('/a'), signal)).rejects.toThrow('cannot be started');
  writeFileSync(file, threadText);
  await vi.waitFor(
    () => expect(broken.handler(dynamicRequest('/a'), signal)).resolves.toHaveProperty('status', 200),
    5000,
  );
});
