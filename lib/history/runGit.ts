import { execFileSync } from 'node:child_process';

/** What git prints. Throws when there is no git, or when it refuses. */
export function runGit(root: string, parameters: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
    cwd: root,
    input,
    maxBuffer: 1_000_000_000,
    // What it complains of becomes part of the error instead of the build's output.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
