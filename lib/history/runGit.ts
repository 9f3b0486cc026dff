import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from './GitError';

/** The log of a hundred thousand commits takes a few seconds. What takes longer waits for something that does not come. */
const timeLimitSeconds = 60;

type RunOptions = {
  input?: string;
  /** Only tests have another one. */
  timeLimitSeconds?: number;
};

/** What git prints. Throws a GitError with the reason when there is no git, or when it refuses. */
export function runGit(root: string, parameters: readonly string[], options: RunOptions = {}): Buffer {
  const limit = options.timeLimitSeconds ?? timeLimitSeconds;
  const given: ExecFileSyncOptions = {
    cwd: root,
    input: options.input,
    maxBuffer: 1_000_000_000,
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
    // In English, for what it says is read below. It asks nobody for a password, and fetches nothing while a site is built.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
    // What it complains of becomes part of the error instead of the build's output.
    stdio: ['pipe', 'pipe', 'pipe'],
  };
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], given) as Buffer;
  } catch (error) {
    throw new GitError(reasonOf(error as GitFailure, root, limit), { cause: error });
  }
}

/** What Node tells of a program that failed. */
type GitFailure = Error & { code?: string; signal?: string | null; stderr?: Buffer };

function reasonOf({ code, signal, stderr, message }: GitFailure, root: string, limit: number): string {
  if (code === 'ENOENT') return existsSync(root) ? 'there is no git' : `there is no folder ${root}`;
  if (code === 'ETIMEDOUT') return `git did not answer within ${limit} seconds`;
  if (code === 'ENOBUFS') return 'git has more to tell than there is room for';
  // EPIPE: it ended before it had read all that it was given, and says why itself.
  if (code !== undefined && code !== 'EPIPE') return `git could not be started (${code})`;
  if (signal) return `git was ended by ${signal}`;

  const said = stderr?.toString().trim() ?? '';
  if (/dubious ownership|unsafe repository/.test(said)) {
    return `git does not read the folder because another user owns it; "git config --global --add safe.directory ${root}" lets it`;
  }
  if (/does not have any commits yet|bad default revision 'HEAD'/.test(said))
    return 'nothing has been committed yet';
  if (/not a git repository/.test(said)) {
    return existsSync(join(root, '.git'))
      ? 'what is in .git is no repository that git can read'
      : 'this is no git repository';
  }
  const [first] = said.match(/^(fatal|error): .*$/m) ?? [];
  return `git says "${first ?? (said || message)}"`;
}
