import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';
import { familyOf } from './memory.mjs';
import { hasNginx, landing, startServer } from './servers.mjs';

/** Long enough that the kernel's hundredths of a second do not matter. */
const measuredMs = 4000;
/** Until all that answers is compiled: what is asked for is what an answer takes in the hour when a country comes, not in the first seconds after a start. */
const warmUpMs = 10_000;
/** As many as keep the server busy. */
const connections = 4;

/** @typedef {{ path: string, method?: string, headers?: Record<string, string>, body?: string }} BenchRequest */
/** @typedef {{ answer: string, kind: CostKind, processorMs: number }} Cost */
/** @typedef {'nginx' | 'page' | 'suggestion' | 'hits' | 'equalHits' | 'choice' | 'view' | 'feedback'} CostKind */

/** The processor time of each kind of answer, in milliseconds of one core: all threads of the server together. */
export async function run() {
  return (await measureCosts()).map(({ answer, processorMs }) => ({
    answer,
    'processor ms': processorMs.toFixed(3),
    'a second and core': Math.round(1000 / processorMs),
  }));
}

/** A page from nginx with the configuration of deploy/nginx; `undefined` where there is none. @returns {Promise<Cost | undefined>} */
export async function measureEdgeCost() {
  if (!hasNginx()) return undefined;
  const server = await startServer('edge');
  const port = Number(new URL(server.address).port);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (/** @type {BenchRequest} */ asked) => send(port, agent, asked);
  try {
    const asked = () => ({ path: landing });
    await askFor(warmUpMs, asked, ask);
    const before = processorMsOf(server.pid);
    const count = await askFor(measuredMs, asked, ask);
    return {
      kind: 'nginx',
      answer: 'a page from nginx',
      processorMs: (processorMsOf(server.pid) - before) / count,
    };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/** Linux only: it is the kernel that tells. @returns {Promise<Cost[]>} */
export async function measureCosts() {
  /** @type {typeof import('./searchJudged')} */
  const { judgedAddresses } = await tsImport('./searchJudged.ts', import.meta.url);
  const words = judgedAddresses.map((address) => new URLSearchParams(address.split('?')[1]).get('q') ?? '');
  const server = await startServer('ours');
  const port = Number(new URL(server.address).port);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (/** @type {BenchRequest} */ asked) => send(port, agent, asked);
  try {
    // Until the thread that makes pages is there.
    while ((await ask({ path: '/halsa/redo' })).status !== 200) await setTimeout(100);
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      origin: server.address,
    };
    const choice = (/** @type {string} */ value) => ({
      path: '/api/kakor',
      method: 'POST',
      headers: form,
      body: `choice=${value}&where=banner&return=${encodeURIComponent(landing)}`,
    });
    const { cookie } = await ask(choice('all'));

    /** @type {[CostKind, string, (count: number) => BenchRequest][]} */
    const kinds = [
      ['page', 'a page from npm start', () => ({ path: landing })],
      [
        'suggestion',
        'suggestions while somebody types',
        (count) => {
          const word = words[count % words.length] ?? '';
          // Another beginning of the same words each time round, which nobody has typed before.
          const length = 1 + (Math.floor(count / words.length) % Math.max(1, word.length));
          return { path: `/api/forslag?locale=sv&q=${encodeURIComponent(word.slice(0, length))}&n=${count}` };
        },
      ],
      // A number that is nowhere would be said on the page; another page of hits is as much work as the first.
      [
        'hits',
        'a page of hits, each another',
        (count) => ({ path: `/sok?q=${encodeURIComponent(words[count % words.length] ?? '')}&n=${count}` }),
      ],
      ['equalHits', 'a page of hits, all the same', () => ({ path: '/sok?q=f%C3%B6r%C3%A4ldrapenning' })],
      ['choice', 'a choice about cookies', () => choice('necessary')],
      [
        'view',
        'a counted view',
        () => ({
          path: '/api/visits',
          method: 'POST',
          headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
          body: JSON.stringify({ page: landing, referrer: '' }),
        }),
      ],
      [
        'feedback',
        'an answer to "Did you find …?"',
        () => ({ path: '/api/omdome', method: 'POST', headers: form, body: `page=${landing}&answer=yes` }),
      ],
    ];
    /** @type {Cost[]} */
    const costs = [];
    for (const [kind, answer, ofCount] of kinds) {
      // It goes on from the warming up: what was asked then is kept.
      let count = 0;
      const asked = () => ofCount(count++);
      await askFor(warmUpMs, asked, ask);
      const before = processorMsOf(server.pid);
      const answered = await askFor(measuredMs, asked, ask);
      costs.push({ kind, answer, processorMs: (processorMsOf(server.pid) - before) / answered });
    }
    return costs;
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/**
 * On all connections at once, for a while. @returns how many were answered
 * @param {number} time @param {() => BenchRequest} asked @param {(asked: BenchRequest) => Promise<{ status: number }>} ask
 */
async function askFor(time, asked, ask) {
  const end = performance.now() + time;
  let count = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const one = asked();
        count += 1;
        const { status } = await ask(one);
        if (status >= 400) throw new Error(`${one.path} was answered with ${status}.`);
      }
    }),
  );
  return count;
}

/** @param {number} port @param {Agent} agent @param {BenchRequest} asked @returns {Promise<{ status: number, cookie: string }>} */
function send(port, agent, { path, method = 'GET', headers = {}, body = '' }) {
  return new Promise((resolve, reject) => {
    const all = { 'accept-encoding': 'gzip, deflate, br', ...headers };
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers: all }, (response) => {
      const cookie = response.headers['set-cookie']?.at(-1)?.split(';', 1)[0] ?? '';
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0, cookie }));
    });
    sent.once('error', reject).end(body);
  });
}

/** In the program and in the kernel for it, of all its threads and of the processes that it has started. @param {number} pid */
const processorMsOf = (pid) => familyOf(pid).reduce((sum, member) => sum + ownProcessorMs(member), 0);

/** @param {number} pid */
function ownProcessorMs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold anything: the state is the third field, the times are the fourteenth and the fifteenth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return (ticks * 1000) / ticksPerSecond;
}

/** USER_HZ, which Linux has fixed for programs. */
const ticksPerSecond = 100;
