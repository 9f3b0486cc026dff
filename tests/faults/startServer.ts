import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { TestHost } from './startHosts';

export type RunningServer = {
  port: number;
  /** What it has said so far. */
  said(): string;
  isRunning(): boolean;
  /** The most memory that it has had, in MiB; Linux tells. */
  peakMemory(): number;
  /** That it has now, in MiB. */
  memory(): number;
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
};

type ServerOptions = {
  buildFolder?: string;
  env?: Record<string, string>;
  /** What the shell does before, for example a limit. */
  before?: string;
  /** Another than this machine. */
  host?: TestHost;
  /** Where standard output and error lead. */
  output?: string;
};

/** `npm start` as a process of its own. With an `output` it cannot be heard: the port is then to be given. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { child, said } = run(options);
  const port = options.output
    ? await answeringPort(Number(options.env?.PORT))
    : await new Promise<number>((resolve, reject) => {
        child.stdout?.on('data', () => {
          const [, found] = /http:\/\/[\d.]+:(\d+)/.exec(said()) ?? [];
          if (found) resolve(Number(found));
        });
        child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said()}`)));
      });
  return {
    port,
    said,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    peakMemory: () => memoryOf(child, 'VmHWM'),
    memory: () => memoryOf(child, 'VmRSS'),
    signal: (name) => child.kill(name),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

const memoryOf = ({ pid }: ChildProcess, kind: 'VmHWM' | 'VmRSS') =>
  Number(new RegExp(`${kind}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A start that is expected to be refused: what it says, and its exit code. */
export async function refusedStart(options: ServerOptions): Promise<{ code: number | null; said: string }> {
  const { child, said } = run(options);
  const [code] = await once(child, 'exit');
  return { code, said: said() };
}

function run({ buildFolder = '.next', env = {}, before, host, output }: ServerOptions): {
  child: ChildProcess;
  said: () => string;
} {
  const start = `exec ${host?.enter ?? ''} "${process.execPath}" --max-semi-space-size=4 deploy/start.mjs`;
  const command = `${before ? `${before} && ` : ''}${start}${output ? ` > ${output} 2>&1` : ''}`;
  const child = spawn('sh', ['-c', command], {
    env: { ...process.env, HOST: host?.address ?? '127.0.0.1', PORT: '0', ...env, BUILD_DIR: buildFolder },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return { child, said: () => text };
}

async function answeringPort(port: number): Promise<number> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/robots.txt`);
      return port;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
