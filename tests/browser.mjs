import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../deploy/runCommand.mjs';
import { canInstall, installDebianPackages } from './debian.mjs';

const playwrightCli = fileURLToPath(new URL('../node_modules/.bin/playwright', import.meta.url));

/** Without windows, as Playwright's own is: the tests take half of the time in it. The others are the whole browser. */
const withoutWindows = 'chromium-headless-shell';
const systemNames = [withoutWindows, 'chromium', 'chromium-browser', 'google-chrome'];

/** Long enough for the download on a slow line; where it is refused, Playwright would go on trying. */
const downloadLimitSeconds = 180;

/**
 * The Chromium for the browser tests: the one asked for, else Playwright's own, else the system's. Throws when CHROMIUM_PATH
 * names one that does not work: taking another one instead would hide the mistake.
 * @param {Record<string, string | undefined>} [env]
 * @param {() => Promise<string>} [playwrightPath]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env, playwrightPath = askPlaywright) {
  if (env.CHROMIUM_PATH) {
    if (canStart(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    const fault = existsSync(env.CHROMIUM_PATH) ? 'which does not start' : 'which does not exist';
    throw new Error(
      `CHROMIUM_PATH is ${JSON.stringify(env.CHROMIUM_PATH)}, ${fault}. Give the path of a Chromium, for example /usr/bin/chromium, or leave it out.`,
    );
  }

  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [await playwrightPath(), ...system].find(canStart);
}

/**
 * Gets a Chromium onto this machine, and gives its path. Throws with what to do by hand when nothing works.
 * @returns {Promise<string>}
 */
export async function installChromium() {
  // Two steps: the download is refused on many machines, and must not cost minutes; the system's packages, which
  // --with-deps adds, must not be interrupted half-way. The second step does not download again.
  console.log('Downloading Chromium with Playwright');
  const download = await runCommand(playwrightCli, ['install', 'chromium'], {
    limitSeconds: downloadLimitSeconds,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  stopWhenAsked(download);
  if (download.code === 0 && !(await findChromium())) {
    console.log("Installing the system's packages that Chromium needs");
    stopWhenAsked(
      await runCommand(playwrightCli, ['install', '--with-deps', 'chromium'], { asksQuestions: true }),
    );
  }

  // Not every system has both.
  for (const name of [withoutWindows, 'chromium']) {
    if ((await findChromium()) || !canInstall()) break;
    console.log(`Playwright's Chromium is not to be had: installing Debian's ${name}`);
    await installDebianPackages([name]);
  }

  const path = await findChromium();
  if (path) return path;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed: install the package chromium-headless-shell (on Debian, as root: apt-get install -y chromium-headless-shell), or set CHROMIUM_PATH to a Chromium or Chrome, and run npm test again.',
  );
}

async function askPlaywright() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/**
 * A file alone is not a browser: its libraries may be missing, and Ubuntu's chromium-browser only tells to install another one.
 * @param {string} path
 */
function canStart(path) {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/** @param {import('../deploy/runCommand.mjs').Ending} ending */
function stopWhenAsked({ code, signal }) {
  if (signal) process.exit(code);
}
