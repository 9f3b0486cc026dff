import { watchEvents } from './watchContent';

const versions = new Map<string, number>();

/**
 * A number that is another as soon as something in content/ is saved: what was read at the same number need not be read again.
 * While somebody writes only: the folder is watched for as long as the process runs.
 */
export function contentVersion(root: string): number {
  if (!versions.has(root)) {
    versions.set(root, 0);
    watchEvents(root, () => versions.set(root, (versions.get(root) ?? 0) + 1));
  }
  return versions.get(root) ?? 0;
}
