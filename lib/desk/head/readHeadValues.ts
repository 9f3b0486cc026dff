import { splitHead } from '@/lib/content/head/splitHead';
import { readYaml } from '@/lib/source/readYaml';

/** The fields of a page head as they are written, right or wrong. */
export type HeadValues = Record<string, unknown>;

export function readHeadValues(text: string): HeadValues {
  const split = splitHead(text.replace(/\r\n?/g, '\n'));
  if ('fault' in split) return {};
  const yaml = readYaml(split.yaml, 'head');
  if ('faults' in yaml || typeof yaml.value !== 'object' || yaml.value === null) return {};
  return yaml.value as HeadValues;
}
