import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the folder of a build: a file for each process that serves it, named by its number. */
const marksFolder = 'running';

/** Tells later builds that this process reads the folder. Where nothing can be written, as in a container, nothing is built either. */
export function markInUse(siteFolder: string): void {
  const mark = join(siteFolder, marksFolder, String(process.pid));
  try {
    mkdirSync(join(siteFolder, marksFolder), { recursive: true });
    writeFileSync(mark, '');
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return;
  }
  process.once('exit', () => rmSync(mark, { force: true }));
}

/** Whether a process that is still there serves the folder. */
export function isInUse(siteFolder: string): boolean {
  return marksIn(siteFolder).some((mark) => isRunning(Number(mark)));
}

function marksIn(siteFolder: string): string[] {
  try {
    return readdirSync(join(siteFolder, marksFolder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // There, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
