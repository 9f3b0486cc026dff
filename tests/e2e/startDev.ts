import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type RunningDev = {
  /** Without a slash at the end. */
  address: string;
  /** The folder with the content that is shown: a copy, which a test may change. */
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  stop(): Promise<void>;
};

/** `npm run dev` on a free port, with a copy of the content, and beside all builds. */
export async function startDev(): Promise<RunningDev> {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'development',
    CONTENT_ROOT: root,
    BUILD_DIR: '.next-dev',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  // Its own process group: Next starts others, which must end with it.
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`npm run dev ended with exit code ${code}:\n${output}`)));
  });

  return {
    address: `http://localhost:${port}`,
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file)),
    stop: async () => {
      if (child.exitCode === null && child.pid) {
        process.kill(-child.pid, 'SIGTERM');
        await once(child, 'exit');
      }
      for (const folder of [root, '.next-dev']) rmSync(folder, { recursive: true, force: true });
    },
  };
}
