import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a file of public/ lies on the disk, by its address; `undefined` where there is none. */
export function pathOfPublicFile(path: string, root: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const whole = join(root, 'public', decoded);
  return !decoded.includes('..') && existsSync(whole) && statSync(whole).isFile() ? whole : undefined;
}
