import type { Fault } from '@/lib/source/Fault';
import { missingFile } from '@/lib/source/missingFile';
import { readYaml } from '@/lib/source/readYaml';
import { schemaFaults } from '@/lib/source/schemaFaults';
import { fieldsAt, type StatementFile, statementSchema } from './statementSchema';

export const statementFile = 'content/statement.yaml';

/** The facts of the accessibility statement in the text of their file, which is `undefined` when there is none. */
export function readStatement(text: string | undefined): { value?: StatementFile; faults: Fault[] } {
  if (text === undefined) return { faults: [missingFile(statementFile)] };

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml)
    return { faults: yaml.faults.map((fault) => ({ ...fault, file: statementFile, severity: 'fault' })) };

  // A file with comments only has no fields, of which one is missing.
  const value = yaml.value ?? {};
  const { data, error } = statementSchema.safeParse(value);
  if (data) return { value: data, faults: [] };
  return {
    faults: schemaFaults(error.issues, {
      yaml: { ...yaml, value },
      file: statementFile,
      rule: 'statement',
      fieldsAt,
    }),
  };
}
