// npm run capacity: what an hour costs in which a country comes, by what each kind of answer takes of a processor here and now.
// npm run capacity -- --views 5000000 says how many views the hour has.
import { parseArgs } from 'node:util';
import { measureCosts, measureEdgeCost } from './bench/cost.mjs';
import { needBuild } from './bench/needBuild.mjs';
import { printTable } from './bench/printTable.mjs';

const { values } = parseArgs({ options: { views: { type: 'string', default: '5000000' } } });
const views = Number(values.views);
if (!Number.isSafeInteger(views) || views < 1) {
  console.error(`--views ${values.views} must be a whole number, for example 5000000.`);
  process.exit(1);
}
needBuild();

/**
 * How often each kind of answer is asked for, for each view of a page. A visitor looks at four pages, answers once about cookies, and half of them say yes; one view in
 * twenty is a search, typed with four questions for suggestions.
 * @type {Record<import('./bench/cost.mjs').CostKind, number>}
 */
const perView = {
  nginx: 1,
  page: 0,
  suggestion: 4 / 20,
  hits: 1 / 20,
  equalHits: 0,
  choice: 1 / 4,
  view: 1 / 2,
  feedback: 1 / 100,
};

const edge = await measureEdgeCost();
const costs = [...(edge ? [edge] : []), ...(await measureCosts())];
// Without nginx here, npm start answers the pages too.
if (!edge) [perView.nginx, perView.page] = [0, 1];

const hourMs = 3_600_000;
const rows = costs.map(({ kind, answer, processorMs }) => ({
  answer,
  'processor ms': processorMs.toFixed(3),
  'a second and core': Math.round(1000 / processorMs),
  'in the hour': Math.round(views * perView[kind]),
  cores: ((views * perView[kind] * processorMs) / hourMs).toFixed(2),
}));
printTable(rows);
const cores = costs.reduce(
  (sum, { kind, processorMs }) => sum + (views * perView[kind] * processorMs) / hourMs,
  0,
);
console.log(
  `\n${views} views in an hour take ${cores.toFixed(1)} cores like these, if they come evenly; twice as many leave room for the minutes when they do not.`,
);
