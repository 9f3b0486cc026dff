import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the desk keeps beside the content: drafts, what can be undone, its key. Git takes no notice of it, whatever it is told to ignore. */
export function deskFolder(root: string, part = ''): string {
  const folder = join(root, '.desk');
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
  const whole = join(folder, part);
  mkdirSync(whole, { recursive: true });
  return whole;
}
