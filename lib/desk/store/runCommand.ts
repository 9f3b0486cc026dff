import { execFile, spawnSync } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * What one of the editors' commands writes about a folder, and whether it did what was asked. In a process of its own: what is read of content/data is read once in each.
 * @param gone of whoever waits for it: the command then ends, and until then what others wait for goes before it
 */
export function runCommand(
  root: string,
  words: readonly string[],
  gone?: AbortSignal,
): Promise<{ isDone: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...words],
      optionsOf(root),
      // A check that finds faults ends with the number of a fault, and has written them.
      (error, stdout) => resolve({ isDone: error === null, said: stdout }),
    );
    if (!gone) return;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const end = () => child.kill();
    if (gone.aborted) end();
    gone.addEventListener('abort', end);
  });
}

/** What it writes, while nothing else is done at the desk: nothing in the folder becomes another meanwhile. */
export const runCommandSync = (root: string, words: readonly string[]): string =>
  spawnSync(process.execPath, [script, ...words], optionsOf(root)).stdout;

const script = 'deploy/content.mjs';

const optionsOf = (root: string) => ({
  env: { ...process.env, CONTENT_ROOT: root },
  maxBuffer: 100_000_000,
  encoding: 'utf8' as const,
});
