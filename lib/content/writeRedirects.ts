import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsFile } from './readRedirects';

/** Sorted, one on each line, so that two people's additions seldom meet. */
export function writeRedirects(root: string, redirects: ReadonlyMap<string, string>) {
  const sorted = [...redirects].sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(join(root, redirectsFile), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
