import { execFileSync } from 'node:child_process';

/**
 * The commit that a folder is at, and when it was made, in seconds since 1970; `undefined` when something in the folder is not as it was
 * committed, or where there is no git.
 * @param {string} root
 * @returns {{ name: string, seconds: string } | undefined}
 */
export function commitOf(root) {
  try {
    if (git(root, 'status', '--porcelain') !== '') return undefined;
    const [name = '', seconds = ''] = git(root, 'log', '-1', '--format=%H %ct').split(' ');
    return name && seconds ? { name, seconds } : undefined;
  } catch {
    // A copy without its history, or a history of somebody else: the build then has a time and a name of its own.
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string[]} args
 */
const git = (root, ...args) =>
  execFileSync('git', ['--no-optional-locks', '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  }).trim();
