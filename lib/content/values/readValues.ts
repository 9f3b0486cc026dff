import type { Fault } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';
import { type Value, valueSchema } from './valueSchema';

export const valueFile = 'content/data/values.yaml';

/** The amounts, times and names that several pages say, and what is wrong with the list. */
export function readValues(file: string, text: string | undefined): { value: Value[]; faults: Fault[] } {
  const { rows, faults } = readYamlList(file, text, valueSchema);
  const lines = new Map<string, number>();
  for (const { value, line, column } of rows) {
    const earlier = lines.get(value.name);
    lines.set(value.name, earlier ?? line);
    const add = (rule: string, message: string) =>
      faults.push({ file, line, column, rule, message, severity: 'fault' });
    if (earlier !== undefined) {
      add('value-repeated', `"${value.name}" står redan på rad ${earlier}. Ta bort den ena.`);
    }
    if (value.year !== undefined && value.until !== undefined) {
      add('value-end', `"${value.name}" har både year och until. Behåll det ena.`);
    }
  }
  return { value: rows.map(({ value }) => value), faults };
}
