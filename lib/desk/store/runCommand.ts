import { execFile, spawnSync } from 'node:child_process';

/** What one of the editors' commands writes about a folder, and whether it did what was asked. In a process of its own: what is read of content/data is read once in each. */
export function runCommand(
  root: string,
  words: readonly string[],
): Promise<{ isDone: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...words],
      optionsOf(root),
      // A check that finds faults ends with the number of a fault, and has written them.
      (error, stdout) => resolve({ isDone: error === null, said: stdout }),
    );
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
