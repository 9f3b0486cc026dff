import { stringify } from 'yaml';
import type { Revision } from '@/lib/statistics/series/seriesSchema';

/** The description of a series with more changes, before those that stand there. Nothing else in the file is touched. */
export function addRevisions(descriptor: string, revisions: readonly Revision[]): string {
  if (revisions.length === 0) return descriptor;
  const items = stringify(revisions)
    .split('\n')
    .map((line) => line && `  ${line}`)
    .join('\n');
  const head = /^revisions:[^\S\n]*(\[\])?[^\S\n]*\n/m;
  if (head.test(descriptor)) return descriptor.replace(head, () => `revisions:\n${items}`);
  return `${descriptor.replace(/\n*$/, '\n')}revisions:\n${items}`;
}
