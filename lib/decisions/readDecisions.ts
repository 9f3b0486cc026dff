import type { Fault } from '@/lib/source/Fault';
import { readCsv } from '@/lib/source/table/readCsv';
import { type Decision, decisionColumns, decisionRow } from './decisionRow';

/** The government's decisions about the agency, the newest first. */
export function readDecisions(
  file: string,
  text: string | undefined,
): { value: Decision[]; faults: Fault[] } {
  const { rows, faults } = readCsv(file, text, decisionColumns, decisionRow);
  const lines = new Map<string, number>();
  for (const { value, line } of rows) {
    const earlier = lines.get(value.address);
    lines.set(value.address, earlier ?? line);
    if (earlier === undefined) continue;
    const message = `Adressen står redan på rad ${earlier}. Ta bort den ena raden.`;
    faults.push({ file, line, rule: 'decision-repeated', message, severity: 'fault' });
  }
  const value = rows.map((row) => row.value).sort((one, other) => other.date.localeCompare(one.date));
  return { value, faults };
}
