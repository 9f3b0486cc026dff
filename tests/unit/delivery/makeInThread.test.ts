import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Make, Question } from '@/lib/delivery/server/Make';
import { makeInThread } from '@/lib/delivery/server/makeInThread';

let folder: string;
let make: Make;

/** In place of lib/delivery/server/thread.ts: it does what it is asked for, and tells which thread it is. */
const threadText = `
import { parentPort, threadId } from 'node:worker_threads';
const waiting = [];
parentPort.on('message', ({ number, question, isLeft }) => {
  if (isLeft) return waiting.splice(0).forEach((last) => parentPort.postMessage({ number: last, fault: 'Left.' }));
  if (question.target === '/wait') return waiting.push(number);
  if (question.target === '/fault') return parentPort.postMessage({ number, fault: 'Error: The oven is cold.' });
  if (question.target === '/error') throw new Error('The oven burns.');
  if (question.target === '/later') setTimeout(() => { throw new Error('Out of flour.'); });
  if (question.target === '/end') return process.exit(3);
  const body = new TextEncoder().encode(threadId + ' ' + question.target);
  parentPort.postMessage({ number, made: { status: 200, headers: {}, body } });
});
parentPort.postMessage({ isReady: true });
`;

const question = (target: string): Question => ({
  route: { pattern: '', entry: '', gives: 'other' },
  method: 'GET',
  target,
  headers: {},
  body: new Uint8Array(),
  encoding: 'identity',
});

const ask = async (target: string, signal = new AbortController().signal) => {
  const made = await make(question(target), signal);
  return typeof made === 'string' ? made : Buffer.from(made.body).toString();
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'));
  const file = join(folder, 'thread.mjs');
  writeFileSync(file, threadText);
  make = makeInThread(file).make;
});

afterAll(async () => {
  await expect(ask('/end')).rejects.toThrow();
  rmSync(folder, { recursive: true });
});

test('each question gets its own answer, made in another thread', async () => {
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
  ['/error', 'The oven burns.'],
  ['/end', 'ended with exit code 3'],
])(
  'a thread that ends (%s) fails those who wait, and the next question starts another',
  async (target, fault) => {
    const before = Number.parseInt(await ask('/a'), 10);
    const others = ask('/wait');
    await Promise.all([expect(others).rejects.toThrow(fault), expect(ask(target)).rejects.toThrow(fault)]);
    const answers = await Promise.all([ask('/a'), ask('/a')]);
    expect(Number.parseInt(answers[0] ?? '', 10)).toBeGreaterThan(before);
    expect(answers[1]).toBe(answers[0]);
  },
);

test('the operator is told of a thread that ends while nobody waits, and told once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await ask('/later');
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  await ask('/a');
  expect(told.mock.calls).toEqual([[expect.objectContaining({ message: 'Out of flour.' })]]);
  told.mockRestore();
});

test('a thread that cannot be started is a fault, for whoever waits for it and for every question', async () => {
  const file = join(folder, 'broken.mjs');
  writeFileSync(file, "throw new Error('There is no oven.');");
  const broken = makeInThread(file);
  await expect(broken.isReady).rejects.toThrow('There is no oven.');
  const { signal } = new AbortController();
  await expect(broken.make(question('/a'), signal)).rejects.toThrow('There is no oven.');
  await expect(broken.make(question('/a'), signal)).rejects.toThrow('There is no oven.');
});
