import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@/lib/source/Fault';
import { readYaml } from '@/lib/source/readYaml';
import { schemaFaults } from '@/lib/source/schemaFaults';
import { fieldsAt, type PublisherFile, publisherSchema } from './publisherSchema';

export const publisherFile = 'content/publisher.yaml';

const rule = 'publisher';

/** Who stands behind the website of a project. No file is a preview: nobody has said that they do. */
export function readPublisher(root: string): { publisher?: PublisherFile; faults: Fault[] } {
  // The build would otherwise take the whole project for something that the server needs.
  const path = join(/* turbopackIgnore: true */ root, publisherFile);
  if (!existsSync(path)) return { publisher: { phase: 'preview' }, faults: [] };

  const yaml = readYaml(readFileSync(path, 'utf8'), 'file');
  if ('faults' in yaml) {
    return {
      faults: yaml.faults.map((fault) => ({ ...fault, file: publisherFile, rule, severity: 'fault' })),
    };
  }
  // A file with comments only has no fields, of which one is missing.
  const value = yaml.value ?? {};
  const { data, error } = publisherSchema.safeParse(value);
  if (data) return { publisher: data, faults: [] };

  const { phase } = value as { phase?: unknown };
  const faults = schemaFaults(error.issues, {
    yaml: { ...yaml, value },
    file: publisherFile,
    rule,
    fieldsAt: (path) => fieldsAt(path, phase),
  });
  return { faults };
}
