import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildFolder, type Variant, variants } from './variants';

export type RunningSite = {
  /** Without a slash at the end. */
  address: string;
  /** What it has said so far to whoever started it. */
  output(): string;
  /** What it has logged so far: one object for each structured line. */
  logLines(): object[];
  stop(): Promise<void>;
};

/** `npm start` on a free port, with the settings that the variant was built with. */
export async function startSite(variant: Variant): Promise<RunningSite> {
  const env = {
    ...process.env,
    ...variants[variant],
    BUILD_DIR: buildFolder(variant),
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const child = spawn(process.execPath, ['deploy/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with exit code ${code}:\n${output}`)));
  });

  return {
    address,
    output: () => output,
    logLines: () =>
      output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
