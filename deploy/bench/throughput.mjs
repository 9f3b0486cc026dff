import { execFileSync, spawnSync } from 'node:child_process';
import { median } from './median.mjs';
import { memoryOf } from './memory.mjs';
import { hasNginx, landing, serverNames, startServer } from './servers.mjs';

const rounds = 3;
const seconds = 5;
const connections = 64;

/** Requests a second of the landing page, all servers in turn in each round, so that what else the machine does hits them alike. */
export async function run() {
  const kinds = /** @type {import('./servers.mjs').ServerKind[]} */ (Object.keys(serverNames)).filter(
    (kind) => hasNginx() || !['edge', 'plain'].includes(kind),
  );
  const rows = kinds.map((kind) => ({
    kind,
    coldStarts: /** @type {number[]} */ ([]),
    loads: /** @type {Load[]} */ ([]),
    memory: 0,
  }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const row of rows) {
      const server = await startServer(row.kind);
      row.coldStarts.push(server.coldStartMs);
      // What a site does after its first answer (npm start makes the index of the search) is no part of its load.
      await (await fetch(`${server.address}/sok?q=a`)).arrayBuffer();
      const load = await loadServer(server.address + landing);
      row.loads.push(load);
      row.memory = Math.max(row.memory, memoryOf(server.pid));
      await server.stop();
      console.log(
        `  round ${round}/${rounds}  ${serverNames[row.kind]}: ${Math.round(load.perSecond)} requests a second`,
      );
    }
  }
  const plain = rows.find(({ kind }) => kind === 'plain');
  const reference = plain ? median(plain.loads.map(({ perSecond }) => perSecond)) : Number.NaN;
  return rows.map(({ kind, coldStarts, loads, memory }) => {
    const perSecond = median(loads.map((load) => load.perSecond));
    return {
      server: serverNames[kind],
      'requests/s': Math.round(perSecond),
      'of nginx': (perSecond / reference).toFixed(2),
      'p50 ms': median(loads.map((load) => load.p50)).toFixed(2),
      'p99 ms': median(loads.map((load) => load.p99)).toFixed(2),
      'memory MB': memory,
      'cold start ms': Math.round(median(coldStarts)),
    };
  });
}

/** @typedef {{ perSecond: number, p50: number, p99: number }} Load */

/** wrk where there is one; autocannon is slower than the servers it measures. @param {string} address @returns {Promise<Load>} */
async function loadServer(address) {
  const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
  if (spawnSync('wrk', ['-v']).error) {
    // @ts-expect-error It has no types of its own.
    const { default: autocannon } = await import('autocannon');
    const result = await autocannon({ url: address, connections, duration: seconds, headers });
    return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
  }
  const header = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join();
  const load = (/** @type {number} */ time) =>
    execFileSync('wrk', ['-t2', `-c${connections}`, `-d${time}s`, '--latency', '-H', header, address], {
      encoding: 'utf8',
    });
  load(1);
  const output = load(seconds);
  if (/Non-2xx/.test(output)) throw new Error(`${address} did not answer with 200 each time:\n${output}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p50: milliseconds(/50%\s+([\d.]+\w+)/.exec(output)?.[1]),
    p99: milliseconds(/99%\s+([\d.]+\w+)/.exec(output)?.[1]),
  };
}

/** @param {string | undefined} text `850.00us`, `1.30ms`, `1.10s` */
function milliseconds(text = '') {
  const value = Number.parseFloat(text);
  if (text.endsWith('us')) return value / 1000;
  return text.endsWith('ms') ? value : value * 1000;
}
