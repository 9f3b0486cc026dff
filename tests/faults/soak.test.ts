import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import judged from '../site/search/judged.json';
import { percentile, send, type TestRequest, type TestResponse } from './sendMany';
import { type RunningServer, startServer } from './startServer';

/** `npm run soak` takes half an hour, `npm run test:full` two minutes; SOAK_MINUTES says otherwise. */
const minutes = Number(process.env.SOAK_MINUTES) || (import.meta.env.MODE === 'soak' ? 30 : 2);

/** As few as a proxy in front has. */
const connections = 16;
const landing = '/om-forsakringskassan';
const pages = [
  landing,
  `${landing}/vart-uppdrag`,
  '/om-webbplatsen/kakor',
  '/english',
  `${landing}/publikationer`,
];

/** The same numbers for the same run, whatever is drawn with them. */
let state = 20_261_127;
function draw(): number {
  // https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of Numerical Recipes.
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(draw() * values.length)] as Value;

/** What visitors do, each as often as it says in a hundred. */
const deeds: [share: number, (site: RunningServer) => TestRequest][] = [
  [70, () => ({ path: pick(pages) })],
  [10, () => ({ path: `/api/forslag?locale=sv&q=${encodeURIComponent(pick(judged).query.slice(0, 4))}` })],
  [5, () => ({ path: `/sok?q=${encodeURIComponent(pick(judged).query)}` })],
  [5, () => ({ path: `/finns-inte/${Math.floor(draw() * 1000)}` })],
  [
    5,
    (site) =>
      form(site, '/api/kakor', `choice=${pick(['all', 'necessary'])}&where=banner&return=${pick(pages)}`),
  ],
  [5, (site) => form(site, '/api/omdome', `page=${pick(pages)}&answer=${pick(['yes', 'no'])}`)],
];

const form = ({ port }: RunningServer, path: string, body: string): TestRequest => ({
  path,
  method: 'POST',
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    origin: `http://127.0.0.1:${port}`,
  },
  body,
});

function chooseDeed(): (site: RunningServer) => TestRequest {
  let left = draw() * 100;
  for (const [share, deed] of deeds) {
    left -= share;
    if (left < 0) return deed;
  }
  return () => ({ path: landing });
}

/** What goes wrong meanwhile, now and then. */
const faults: Record<string, (site: RunningServer) => Promise<unknown> | undefined> = {
  'a visitor who leaves': async ({ port }) => {
    const left = request({ port, path: `/sok?q=${Math.floor(draw() * 1e6)}` }).on('error', () => {});
    left.end();
    await wait(5);
    left.destroy();
  },
  'bytes that are no request': async ({ port }) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.end(Buffer.from(Array.from({ length: 200 }, () => Math.floor(draw() * 256))));
  },
  'a line that is only held': async ({ port }) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: a');
    await wait(3000);
    socket.destroy();
  },
  'a body that is too large': ({ port }) =>
    send(port, { path: '/api/kakor', method: 'POST', body: 'a'.repeat(200_000) }),
  'a costly search': ({ port }) => send(port, { path: `/sok?q=${'%EF%B7%BA'.repeat(200)}` }),
  'many searches at once': ({ port }) =>
    Promise.all(Array.from({ length: 30 }, () => send(port, { path: `/sok?q=${Math.floor(draw() * 1e6)}` }))),
  'a process that is held for a second': async ({ signal }) => {
    signal('SIGSTOP');
    await wait(1000);
    signal('SIGCONT');
  },
};

/** By how many units the values grow in one unit of time: least squares. */
function slope(samples: readonly { time: number; value: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const times = mean(samples.map(({ time }) => time));
  const values = mean(samples.map(({ value }) => value));
  const above = samples.reduce((sum, { time, value }) => sum + (time - times) * (value - values), 0);
  return above / samples.reduce((sum, { time }) => sum + (time - times) ** 2, 0);
}

test(`${minutes} minutes of visitors at half of what it bears, with faults: nothing fails, and memory does not grow`, {
  timeout: (minutes + 3) * 60_000,
}, async () => {
  const site = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const act = () => send(site.port, chooseDeed()(site), agent);

  // What it bears: as much as so many visitors get who always ask again.
  const topMs = 10_000;
  const begin = performance.now();
  let borne = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - begin < topMs) {
        await act();
        borne += 1;
      }
    }),
  );
  const perSecond = borne / (topMs / 1000) / 2;

  const counts: Record<string, number> = {};
  const failed: string[] = [];
  const waits: TestResponse[] = [];
  const memory: { time: number; value: number }[] = [];
  const underWay = new Set<Promise<void>>();
  const start = performance.now();
  const endMs = minutes * 60_000;
  let [sent, nextFaultMs, nextSampleMs] = [0, 2000, 0];
  for (let now = 0; now < endMs; now = performance.now() - start) {
    // Whoever would come while nobody is answered waits outside, as at a proxy.
    for (const due = (now / 1000) * perSecond; sent < due && underWay.size < 500; sent++) {
      const deed = act().then((answer) => {
        underWay.delete(deed);
        counts[answer.status] = (counts[answer.status] ?? 0) + 1;
        if (waits.length < 100_000) waits.push({ ...answer, body: '', headers: {} });
        if ([0, 500, 502, 504].includes(answer.status)) failed.push(`${answer.status} after ${answer.ms} ms`);
      });
      underWay.add(deed);
    }
    if (underWay.size >= 500) sent = Math.floor((now / 1000) * perSecond);
    if (now > nextFaultMs) {
      nextFaultMs = now + 1000 + draw() * 4000;
      const [name = '', fault] = pick(Object.entries(faults));
      counts[name] = (counts[name] ?? 0) + 1;
      fault?.(site);
    }
    if (now > nextSampleMs) {
      nextSampleMs = now + 2000;
      memory.push({ time: now / 3_600_000, value: site.memory() });
    }
    await wait(5);
  }
  await Promise.all(underWay);

  // The first third warms the code and fills what is kept.
  const settled = memory.filter(({ time }) => time > minutes / 60 / 3);
  const growth = slope(settled);
  const perMinutes = (growth * minutes) / 60;
  console.table({
    minutes,
    'asked a second': Math.round(perSecond),
    'p99 ms': Math.round(percentile(waits, 0.99)),
    'memory MiB': Math.round(settled.at(-1)?.value ?? 0),
    'MiB an hour': Math.round(growth),
    ...counts,
  });
  expect(failed).toEqual([]);
  // A tenth of what it takes; in two minutes the collector alone moves as much.
  expect(perMinutes).toBeLessThan(40);
  if (minutes >= 20) expect(growth).toBeLessThan(20);
  agent.destroy();
  await site.stop();
});
