import { publisherFile } from '@/lib/content/phase/currentPhase';
import type { Fault } from '@/lib/source/Fault';
import { readYaml } from '@/lib/source/readYaml';
import { schemaFaults } from '@/lib/source/schemaFaults';
import { fieldsAt, type PublisherFile, publisherSchema } from './publisherSchema';

const rule = 'publisher';

/** Who stands behind the website in the text of its file. No file is a preview: nobody has said that they do. */
export function readPublisher(text: string | undefined): { publisher?: PublisherFile; faults: Fault[] } {
  if (text === undefined) return { publisher: { phase: 'preview' }, faults: [] };

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml) {
    return {
      faults: yaml.faults.map((fault) => ({ ...fault, file: publisherFile, severity: 'fault' })),
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
