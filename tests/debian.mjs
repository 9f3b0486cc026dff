import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../deploy/runCommand.mjs';

/** Debian's name for where libraries of this kind of processor are. */
const libraryFolder = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/**
 * What the tests use besides Node and Chromium: the files by which it is known, the program first, and the packages that bring them.
 * @satisfies {Record<string, { files: [string, ...string[]], packages: string[] }>}
 */
const programs = {
  nginx: {
    files: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  firefox: { files: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] },
  kubectl: { files: ['/usr/bin/kubectl'], packages: ['kubernetes-client'] },
  promtool: { files: ['/usr/bin/promtool'], packages: ['prometheus'] },
  varnish: { files: ['/usr/sbin/varnishd'], packages: ['varnish'] },
  haproxy: { files: ['/usr/sbin/haproxy'], packages: ['haproxy'] },
  ip: { files: ['/usr/sbin/ip'], packages: ['iproute2'] },
  libfaketime: {
    files: [`/usr/lib/${libraryFolder}/faketime/libfaketime.so.1`],
    packages: ['libfaketime'],
  },
  webKit: { files: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
  r: { files: ['/usr/bin/Rscript'], packages: ['r-base-core'] },
  pandas: {
    files: ['/usr/bin/python3', '/usr/lib/python3/dist-packages/pandas/__init__.py'],
    packages: ['python3-pandas'],
  },
  libreOffice: { files: ['/usr/bin/soffice'], packages: ['libreoffice-calc-nogui'] },
};

/** @typedef {keyof typeof programs} Program */

/** Only tests of `npm run test:full` use them, and to install them takes a minute and a half. @type {Set<Program>} */
const inFull = new Set(/** @type {const} */ (['ip', 'libfaketime', 'r', 'pandas', 'libreOffice']));

const names = /** @type {Program[]} */ (Object.keys(programs));

/**
 * The path of a program. Throws with what to do by hand when it is not there.
 * @param {Program} name
 * @returns {string}
 */
export function needProgram(name) {
  const { files, packages } = programs[name];
  if (isThere(name)) return files[0];
  throw new Error(
    `This test needs Debian's ${packages.join(' and ')}: as root, run apt-get install -y ${packages.join(' ')}, and run it again.`,
  );
}

/**
 * Installs the programs that are missing, where that can be done; elsewhere the tests that need them tell what to do.
 * @returns {Promise<void>}
 */
export async function installMissingPrograms() {
  if (!canInstall()) return;
  // One after the other: a system that lacks one of them may have the next.
  for (const name of names.filter((each) => !isThere(each))) {
    const { packages } = programs[name];
    if (inFull.has(name) && !process.env.TEST_FULL) continue;
    console.log(`Installing what else the tests need: ${packages.join(', ')}`);
    // What Debian recommends beside R are the compilers.
    await installDebianPackages(packages, inFull.has(name) ? ['--no-install-recommends'] : []);
  }
}

/**
 * Debian's packages, where this is Debian and we are root.
 * @param {string[]} packages
 * @param {string[]} [options] of apt-get install
 * @returns {Promise<void>}
 */
export async function installDebianPackages(packages, options = []) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', ...options, ...packages]]) {
    const { code, signal } = await runCommand('apt-get', args, { env });
    // Someone asked us to stop.
    if (signal) process.exit(code);
    if (code !== 0) return;
  }
}

export const canInstall = () => isDebian(readOsRelease()) && process.getuid?.() === 0;

/**
 * @param {string} osRelease what /etc/os-release says
 * @returns {boolean}
 */
export function isDebian(osRelease) {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** @param {Program} name */
const isThere = (name) => programs[name].files.every((file) => existsSync(file));
