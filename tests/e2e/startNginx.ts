import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../deploy/runCommand.mjs';
import { needProgram } from '../debian.mjs';
import { freePort } from './freePort';
import { isAnswering } from './isAnswering';

/** nginx with the configuration that deploy/nginx writes for a build, in front of a running `npm start`. */
export async function startNginx(buildFolder: string, site: { address: string }) {
  const program = needProgram('nginx');
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(work, { recursive: true });
  const listen = `127.0.0.1:${await freePort()}`;
  const { code } = await runCommand(process.execPath, ['deploy/nginx/writeConfiguration.mjs'], {
    env: {
      ...process.env,
      BUILD_DIR: buildFolder,
      NGINX_LISTEN: listen,
      NGINX_UPSTREAMS: new URL(site.address).host,
      NGINX_WORK: work,
    },
  });
  if (code !== 0) throw new Error('deploy/nginx/writeConfiguration.mjs could not write a configuration.');

  const child = spawn(program, ['-c', join(work, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://${listen}`;
  await isAnswering(address);
  return {
    address,
    stop: async () => {
      child.kill('SIGQUIT');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(work, { recursive: true, force: true });
    },
  };
}
