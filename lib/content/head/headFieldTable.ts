import { z } from 'zod';
import { pageHeadSchema } from './pageHead';

const columns = ['Fält', 'Måste finnas', 'Vad det är'];

/** The fields of the page head as a Markdown table, for the editors' guide: from the schema, so that they never differ. */
export function headFieldTable(): string {
  const rows = Object.entries(pageHeadSchema.shape).map(([name, schema]) => {
    const isRequired = !z.safeParse(schema, undefined).success;
    return [`\`${name}\``, isRequired ? 'ja' : 'nej', schema.description ?? ''];
  });
  // As wide as `npm run format` makes it.
  const widths = columns.map((_, index) =>
    Math.max(...[columns, ...rows].map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
