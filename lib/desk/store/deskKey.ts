import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskFolder } from './deskFolder';

/** Whoever has it may write. It is the same after the desk was stopped, so that a page that was left open can be saved. */
export function deskKey(root: string): string {
  const file = join(deskFolder(root), 'key');
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (/^[\w-]{32}$/.test(known)) return known;
  const key = randomBytes(24).toString('base64url');
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}
