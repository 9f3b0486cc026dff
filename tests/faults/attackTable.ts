import { afterAll } from 'vitest';
import { percentile, type TestResponse } from './sendMany';

type Row = { attack: string; sent: number; refused: number; failed: number; 'slowest, s': string };

const rows: Row[] = [];

/** Notes an attack for the table of the README, and tells how many got no answer or a fault. */
export function note(
  attack: string,
  answers: readonly TestResponse[],
): { failed: number; slowestMs: number } {
  const failed = answers.filter(
    ({ status }) => status === 0 || status === 500 || status === 502 || status === 504,
  );
  const slowestMs = percentile(answers, 1);
  rows.push({
    attack,
    sent: answers.length,
    refused: answers.filter(({ status }) => status === 503).length,
    failed: failed.length,
    'slowest, s': (slowestMs / 1000).toFixed(2),
  });
  return { failed: failed.length, slowestMs };
}

export function printTable() {
  afterAll(() => console.table(rows));
}
