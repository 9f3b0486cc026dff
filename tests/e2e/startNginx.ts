import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../deploy/runCommand.mjs';
import { needProgram } from '../debian.mjs';
import { freePort } from './freePort';
import { isAnswering } from './isAnswering';

type NginxOptions = { before?: string; host?: { address: string; port: number; enter: string } } & {
  [setting: Uppercase<string>]: string;
};

/**
 * nginx with the configuration that deploy/nginx writes for a build, in front of one or several running `npm start`.
 * @param before what the shell does before, for example a limit
 * @param host another than this machine: its address and port, and what the shell puts before a command that runs there
 */
export async function startNginx(
  buildFolder: string,
  site: { address: string },
  { before, host, ...env }: NginxOptions = {},
) {
  const program = needProgram('nginx');
  const work = mkdtempSync(join(tmpdir(), 'nginx work '));
  // Started by root, nginx works as somebody else.
  chmodSync(work, 0o755);
  const listen = host ? `${host.address}:${host.port}` : `127.0.0.1:${await freePort()}`;
  const { code } = await runCommand(process.execPath, ['deploy/nginx/writeConfiguration.mjs'], {
    env: {
      ...process.env,
      BUILD_DIR: buildFolder,
      NGINX_LISTEN: listen,
      NGINX_UPSTREAMS: new URL(site.address).host,
      NGINX_WORK: work,
      ...env,
    },
  });
  if (code !== 0) throw new Error('deploy/nginx/writeConfiguration.mjs could not write a configuration.');

  const start = `exec ${host?.enter ?? ''} ${program} -c '${join(work, 'nginx.conf')}' -g 'daemon off;'`;
  const child = spawn('sh', ['-c', before ? `${before} && ${start}` : start], {
    stdio: ['ignore', 'inherit', 'pipe'],
    // A group of its own, so that its workers can be told too.
    detached: true,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  const address = `${env.NGINX_TLS_CERTIFICATE ? 'https' : 'http'}://${listen}`;
  await isAnswering(`http://${listen}`).catch((error) => {
    throw new Error(`nginx does not answer: ${errors}`, { cause: error });
  });
  return {
    address,
    port: Number(new URL(address).port),
    /** What it has said of errors, and what it has noted of faults. */
    said: () => errors + readFileSync(join(work, 'faults.log'), 'utf8'),
    /** To the master and its workers. */
    signal: (name: 'SIGKILL') => void process.kill(-(child.pid ?? 0), name),
    stop: async () => {
      child.kill('SIGQUIT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(work, { recursive: true, force: true });
    },
  };
}
