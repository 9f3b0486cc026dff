import { Agent, get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';
import { landing, startServer } from './servers.mjs';

/** How many searches come at once, and how often they do. */
const atOnce = 50;
const rounds = 20;

/**
 * How well the search answers the judged queries, and how long the slowest of many at once wait: for the search alone, for the
 * whole page of hits from `npm start`, and for whoever asks for the landing page meanwhile.
 */
export async function run() {
  /** @type {typeof import('./searchJudged')} */
  const { judgedAddresses, searchJudged } = await tsImport('./searchJudged.ts', import.meta.url);
  const search = searchJudged(atOnce, rounds);
  const { hits, pages } = await askForPages(judgedAddresses);
  const row = (/** @type {string} */ what, /** @type {number[]} */ waits) => ({
    what,
    queries: judgedAddresses.length,
    'recall@5': search.recall.toFixed(3),
    MRR: search.meanReciprocalRank.toFixed(3),
    'nDCG@10': search.meanGain.toFixed(3),
    'at once': atOnce,
    'p50 ms': percentile(waits, 0.5),
    'p99 ms': percentile(waits, 0.99),
  });
  return [
    row('the search', search.waits),
    row('the page of hits', hits),
    {
      ...row('a page meanwhile', pages),
      queries: '–',
      'recall@5': '–',
      MRR: '–',
      'nDCG@10': '–',
      'at once': 1,
    },
  ];
}

/** Each query once for itself first: what is loaded only once is not what is measured. @param {string[]} addresses */
async function askForPages(addresses) {
  const server = await startServer('ours');
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const reading = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (const address of addresses) await ask(server.address + address, agent);
    const hits = [];
    /** @type {number[]} */
    const pages = [];
    let isOver = false;
    const reader = (async () => {
      while (!isOver) {
        pages.push(await ask(server.address + landing, reading));
        // Somebody who reads does not ask all the time, which would take from those who search.
        await setTimeout(20);
      }
    })();
    for (let round = 0; round < rounds; round += 1) {
      const asked = Array.from({ length: atOnce }, (_, place) => {
        const address = addresses[(round * atOnce + place) % addresses.length];
        return ask(server.address + address, agent);
      });
      hits.push(...(await Promise.all(asked)));
    }
    isOver = true;
    await reader;
    return { hits, pages };
  } finally {
    agent.destroy();
    reading.destroy();
    await server.stop();
  }
}

/** How long it takes until the whole answer has come. @param {string} address @param {Agent} agent @returns {Promise<number>} */
function ask(address, agent) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const request = get(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`${address} was answered with ${response.statusCode}.`));
      response.resume().once('end', () => resolve(performance.now() - start));
    });
    request.once('error', reject);
  });
}

/** @param {number[]} waits @param {number} share */
function percentile(waits, share) {
  const sorted = [...waits].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
}
