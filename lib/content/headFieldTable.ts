import { z } from 'zod';
import { pageHeadSchema } from './pageHead';

/** The fields of the page head as a Markdown table, for the editors' guide: from the schema, so that they never differ. */
export function headFieldTable(): string {
  const rows = Object.entries(pageHeadSchema.shape).map(([name, schema]) => {
    const isRequired = !z.safeParse(schema, undefined).success;
    return `| \`${name}\` | ${isRequired ? 'ja' : 'nej'} | ${schema.description} |`;
  });
  return ['| Fält | Måste finnas | Vad det är |', '| --- | --- | --- |', ...rows].join('\n');
}
