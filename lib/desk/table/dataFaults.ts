import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCopyOfContent } from '@/lib/desk/store/copyContent';
import { runCommand } from '@/lib/desk/store/runCommand';
import { type Fault, faultLine } from '@/lib/source/Fault';
import type { FileChange } from '@/lib/source/transaction/FileChange';

/**
 * The faults that the site would have with these files, less those that it has. The whole check is run, on a copy: what a table says is
 * read by pages, series and lists far from it.
 */
export async function dataFaults(root: string, changes: readonly FileChange[]): Promise<Fault[]> {
  return withCopyOfContent(root, async (copy) => {
    if (existsSync(join(root, 'public'))) symlinkSync(join(root, 'public'), join(copy, 'public'));
    for (const { file, after } of changes) if (after) writeFileSync(join(copy, file), after);
    const found = await checkFolder(copy);
    if (found.length === 0) return [];
    const before = new Set((await checkFolder(root)).map(faultLine));
    return found.filter((fault) => !before.has(faultLine(fault)));
  });
}

async function checkFolder(root: string): Promise<Fault[]> {
  const said = await runCommand(root, ['check', '--json']);
  if (said.startsWith('{')) return JSON.parse(said).faults;
  return [{ file: 'content/data', message: said.trim(), rule: 'data', severity: 'fault' }];
}
