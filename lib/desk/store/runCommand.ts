import { execFile } from 'node:child_process';

/** What one of the editors' commands writes about a folder, and whether it did what was asked. In a process of its own: what is read of content/data is read once in each. */
export function runCommand(
  root: string,
  words: readonly string[],
): Promise<{ isDone: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['deploy/content.mjs', ...words],
      { env: { ...process.env, CONTENT_ROOT: root }, maxBuffer: 100_000_000 },
      // A check that finds faults ends with the number of a fault, and has written them.
      (error, stdout) => resolve({ isDone: error === null, said: stdout }),
    );
  });
}
