import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort';

export type DeskUnderTest = {
  /** Without a slash at the end. */
  origin: string;
  /** With the key. */
  address: string;
  /** The folder with the content: a copy, with a git of its own and a remote beside it. */
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** What git answers in the folder. */
  git(...parameters: string[]): string;
  /** Ends it as a power cut does, and starts it again on the same port. */
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
};

/** `npm run desk` on a copy of the content in a git repository. The first one compiles its preview, and the others have it. */
export async function startDesk(): Promise<DeskUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const root = join(folder, 'work');
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('public', join(root, 'public'), { recursive: true });
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], { cwd: root, encoding: 'utf8' });
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Redaktören');
  git('config', 'user.email', 'redaktor@example.se');
  git('add', '--all');
  git('commit', '--quiet', '--message=Innehållet');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));

  const port = await freePort();
  const start = () => startProcess(root, port);
  let running = await start();
  const end = async (signal: NodeJS.Signals) => {
    const { child } = running;
    if (child.exitCode !== null || !child.pid) return;
    process.kill(child.pid, signal);
    await once(child, 'exit');
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    address: running.address,
    root,
    git,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    async killAndStart() {
      await end('SIGKILL');
      running = await start();
    },
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startProcess(root: string, port: number) {
  const child = spawn(process.execPath, ['deploy/desk.mjs'], {
    env: {
      ...process.env,
      CONTENT_ROOT: root,
      PORT: String(port),
      DESK_APPROVE: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\S+nyckel=[\w-]+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`npm run desk ended with exit code ${code}:\n${output}`)));
  });
  return { child, address };
}
