// npm run bench: how fast the site is delivered, against stock Next and plain nginx, in one run on one machine.
// npm run bench -- --only throughput,search,visit,dictionary,clicks,charts,lighthouse,build,cost,bytes,dev,desk runs only some of its parts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { stopWithoutPackages } from '../packages.mjs';
import { needBuild } from './needBuild.mjs';
import { printTable } from './printTable.mjs';

stopWithoutPackages();

/** A part measures one thing: rows for the table, the same as JSON. @typedef {Record<string, string | number>} Row */

/** In this order: what disturbs the machine most comes last. */
const parts = {
  throughput: () => import('./throughput.mjs'),
  search: () => import('./search.mjs'),
  visit: () => import('./visit.mjs'),
  dictionary: () => import('./dictionary.mjs'),
  clicks: () => import('./clicks.mjs'),
  charts: () => import('./charts.mjs'),
  lighthouse: () => import('./lighthouse.mjs'),
  build: () => import('./build.mjs'),
  cost: () => import('./cost.mjs'),
  bytes: () => import('./bytes.mjs'),
  dev: () => import('./dev.mjs'),
  desk: () => import('./desk.mjs'),
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only ? values.only.split(',') : Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`--only ${unknown.join(',')} is not known. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
needBuild();

/** @type {Record<string, Row[]>} */
const results = {};
for (const [index, name] of chosen.entries()) {
  console.log(`\n${index + 1}/${chosen.length} ${name}`);
  const part = await parts[/** @type {keyof typeof parts} */ (name)]();
  const rows = await part.run();
  results[name] = rows;
  printTable(rows);
}

const machine = { node: process.version, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9) };
mkdirSync('bench-results', { recursive: true });
const file = `bench-results/${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
writeFileSync(file, JSON.stringify({ machine, results }, null, 2));
console.log(`\nThe same numbers are in ${file}.`);
