import { tsImport } from 'tsx/esm/api';

/** How many searches come at once, and how often they do. */
const atOnce = 50;
const rounds = 20;

/** How well the search answers the judged queries, and how long the slowest of many at once waits. */
export async function run() {
  /** @type {typeof import('./searchJudged')} */
  const { searchJudged } = await tsImport('./searchJudged.ts', import.meta.url);
  return [searchJudged(atOnce, rounds)];
}
