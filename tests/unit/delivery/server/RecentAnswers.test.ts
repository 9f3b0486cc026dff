import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { DynamicHandler, DynamicRequest } from '@/lib/delivery/server/dynamic/DynamicHandler';
import { RecentAnswers } from '@/lib/delivery/server/dynamic/RecentAnswers';
import { UnavailableError } from '@/lib/delivery/server/dynamic/UnavailableError';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import { search } from '@/lib/search/search';
import { readSearchQuery } from '@/lib/search/searchQuery';
import { inventIndex } from '../../../setup/inventIndex';

const dynamicRequest = (target: string, more: Partial<DynamicRequest> = {}): DynamicRequest => ({
  route: { pattern: '', entry: '', gives: 'page' },
  method: 'GET',
  target,
  headers: {},
  body: new Uint8Array(),
  encoding: 'br',
  requestId: '',
  ...more,
});

const { signal } = new AbortController();

/** Each answer says which it was. */
function oven(answer: Partial<BufferedResponse> = {}) {
  let count = 0;
  const handler: DynamicHandler = async () => {
    count += 1;
    return { status: 200, headers: {}, body: Buffer.from(`bread ${count}`), ...answer };
  };
  return vi.fn(handler);
}

const recent = (maxAgeMs = 60_000, maxBytes = 1000) => new RecentAnswers({ maxAgeMs, maxBytes });

test('an equal search is made once, at the same moment and soon after', async () => {
  const tellHit = vi.fn();
  const answers = new RecentAnswers({ maxAgeMs: 60_000, maxBytes: 1000 }, tellHit);
  const handler = oven();
  const ask = () => answers.answer(dynamicRequest('/sok?q=bröd'), signal, handler);
  const made = await Promise.all([ask(), ask(), ask()]);
  made.push(await ask());
  expect(handler).toHaveBeenCalledTimes(1);
  expect(new Set(made).size).toBe(1);
  expect(tellHit).toHaveBeenCalledTimes(3);
});

test.each([
  ['/sok?q=r%C3%A5g', '/sok?q=råg'],
  ['/sok?q=rye+bread', '/sok?q=rye%20bread'],
  ['/sok', '/sok?'],
])('%s is the same as %s', async (one, other) => {
  const [answers, handler] = [recent(), oven()];
  await answers.answer(dynamicRequest(one), signal, handler);
  await answers.answer(dynamicRequest(other, { method: 'HEAD' }), signal, handler);
  expect(handler).toHaveBeenCalledTimes(1);
});

test.each([
  ['another word', dynamicRequest('/sok?q=rug')],
  ['capital letters, which the page shows', dynamicRequest('/sok?q=RYE')],
  ['another language', dynamicRequest('/english/search?q=rye')],
  ['another page of it', dynamicRequest('/sok?q=rye&sida=2')],
  ['a field that stands twice', dynamicRequest('/sok?q=rye&q=a')],
  ['another form for the browser', dynamicRequest('/sok?q=rye', { encoding: 'gzip' })],
])('%s is another search', async (_, other) => {
  const [answers, handler] = [recent(), oven()];
  await answers.answer(dynamicRequest('/sok?q=rye'), signal, handler);
  await answers.answer(other, signal, handler);
  expect(handler).toHaveBeenCalledTimes(2);
});

test.each([
  ['what may name a person', dynamicRequest('/sok?q=19121212-1212'), oven()],
  ['a number with much room in it', dynamicRequest('/sok?q=19121212%20%20%09%20%201212'), oven()],
  ['an e-mail address, in whatever form', dynamicRequest('/sok?q=anna%2540example.se'), oven()],
  ['a long text', dynamicRequest(`/sok?q=${'a'.repeat(200)}`), oven()],
  ['what is sent', dynamicRequest('/sok?q=a', { method: 'POST' }), oven()],
  ['what is not there', dynamicRequest('/sok?q=a'), oven({ status: 404 })],
  [
    'what depends on what a program wants',
    dynamicRequest('/data'),
    oven({ headers: { vary: 'Accept, Accept-Encoding' } }),
  ],
  ['what sets a cookie', dynamicRequest('/sok?q=a'), oven({ headers: { 'set-cookie': 'a=1' } })],
])('%s is made each time', async (_, asked, handler) => {
  const answers = recent();
  for (let count = 0; count < 3; count++) await answers.answer(asked, signal, handler);
  expect(handler).toHaveBeenCalledTimes(3);
});

test('whoever asks something else gets the answer to that, however alike it is written', async () => {
  const index = inventIndex(
    ['Fakta', 'Fakta om kontor', 'Kontor'].map((title, place) => ({
      kind: place === 0 ? 'term' : 'page',
      title,
      text: title,
    })),
  );
  const searcher: DynamicHandler = async ({ target }) => {
    const params = new URLSearchParams(target.slice(target.indexOf('?')));
    const all = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
    const { query, ...choice } = readSearchQuery('sv', all);
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(search(index, query, choice))) };
  };
  const room = fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' ', '\t', '\u00a0', ' '.repeat(90), ' '.repeat(195)) },
  );
  const field = fc.record({
    name: fc.constantFrom('q', 'q', 'typ', 'sida', 'annat'),
    value: fc.constantFrom('fakta kontor', 'Fakta', 'begrepp', 'sidor', '2', ''),
    rooms: fc.array(fc.tuple(room, room), { minLength: 2, maxLength: 2 }),
  });
  let equal = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 3 }), async (fields) => {
      const [one, other] = [0, 1].map((place) => {
        const pairs = fields.map(({ name, value, rooms }) => [name, rooms[place]?.join(value) ?? value]);
        return dynamicRequest(`/sok?${new URLSearchParams(pairs)}`);
      });
      if (!one || !other) return;
      const answers = recent();
      await answers.answer(one, signal, searcher);
      const handler = vi.fn(searcher);
      const { body } = (await answers.answer(other, signal, handler)) as BufferedResponse;
      if (handler.mock.calls.length === 0) equal += 1;
      const made = (await searcher(other, signal)) as BufferedResponse;
      expect(body.toString()).toBe(made.body.toString());
    }),
    { numRuns: 500 },
  );
  // Those that are the same are among them.
  expect(equal).toBeGreaterThan(10);
});

test('an answer is given again for its time alone', async () => {
  vi.useFakeTimers();
  try {
    const [answers, handler] = [recent(5000), oven()];
    const ask = () => answers.answer(dynamicRequest('/sok?q=rye'), signal, handler);
    await ask();
    vi.advanceTimersByTime(4999);
    await ask();
    expect(handler).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await ask();
    expect(handler).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

test('no more is kept than there is room for: the oldest goes first', async () => {
  const [answers, handler] = [recent(60_000, 'bread 1'.length * 2), oven()];
  const ask = (word: string) => answers.answer(dynamicRequest(`/sok?q=${word}`), signal, handler);
  for (const word of ['rye', 'oats', 'wheat', 'oats', 'wheat']) await ask(word);
  expect(handler).toHaveBeenCalledTimes(3);
  await ask('rye');
  expect(handler).toHaveBeenCalledTimes(4);
});

test('who waits for another’s answer makes it alone when that one is refused or leaves', async () => {
  const answers = recent();
  const leaver = new AbortController();
  const refuse: DynamicHandler = (_, left) =>
    new Promise((_resolve, reject) => left.addEventListener('abort', () => reject(new Error('Left.'))));
  const handler = oven();
  const first = answers.answer(dynamicRequest('/sok?q=rye'), leaver.signal, refuse).catch((error) => error);
  const second = answers.answer(dynamicRequest('/sok?q=rye'), signal, handler);
  leaver.abort();
  expect(await first).toEqual(new Error('Left.'));
  expect(await second).toMatchObject({ status: 200 });
  expect(handler).toHaveBeenCalledTimes(1);
});

test('whoever leaves while waiting for another’s answer gets none', async () => {
  const answers = recent();
  const leaver = new AbortController();
  const handler = oven();
  const first = answers.answer(dynamicRequest('/sok?q=rye'), signal, handler);
  const second = answers.answer(dynamicRequest('/sok?q=rye'), leaver.signal, handler);
  leaver.abort(new Error('Left.'));
  await expect(second).rejects.toThrow('Left.');
  expect(await first).toMatchObject({ status: 200 });
});

test.each([
  ['at once asks by itself', 0, 1],
  ['after a long wait is refused too', 1500, 0],
])('who waits for an answer that is refused %s', async (_, waitMs, made) => {
  vi.useFakeTimers();
  try {
    const answers = recent();
    const refuse: DynamicHandler = () =>
      new Promise((_resolve, reject) =>
        setTimeout(() => reject(new UnavailableError('Too many.', 1)), waitMs),
      );
    const handler = oven();
    const first = answers.answer(dynamicRequest('/sok?q=rye'), signal, refuse).catch((error) => error.name);
    const second = answers.answer(dynamicRequest('/sok?q=rye'), signal, handler).catch((error) => error.name);
    await vi.advanceTimersByTimeAsync(waitMs);
    expect(await first).toBe('UnavailableError');
    expect(await second).toEqual(made === 1 ? expect.objectContaining({ status: 200 }) : 'UnavailableError');
    expect(handler).toHaveBeenCalledTimes(made);
  } finally {
    vi.useRealTimers();
  }
});
