import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../deploy/runCommand.mjs';
import { isDebian } from './browser.mjs';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Debian's nginx with its module for files that are compressed beforehand: the path of the program. Installs them when they are missing
 * and this is Debian and we are root; throws with what to do by hand otherwise.
 * @returns {Promise<string>}
 */
export async function ensureNginx() {
  if (isThere()) return program;

  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (isDebian(osRelease) && process.getuid?.() === 0) {
    console.log('Installing nginx for its tests');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update'], { env });
    await runCommand('apt-get', ['install', '-y', 'nginx', 'libnginx-mod-http-brotli-static'], { env });
  }
  if (isThere()) return program;
  throw new Error(
    'The tests of deploy/nginx need nginx with its brotli module, and they could not be installed: on Debian, as root, run apt-get install -y nginx libnginx-mod-http-brotli-static, and run npm test again.',
  );
}

const isThere = () => existsSync(program) && existsSync(brotli);
