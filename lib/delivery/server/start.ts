import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { checkSameSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings, type Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import type { Site } from '../Site';
import { listenFault } from './listenFault';
import { loadRoutes } from './loadRoutes';
import { createSiteServer } from './SiteServer';
import { stopGracefully } from './stopGracefully';

/** `npm start`, by way of deploy/start.mjs: bundled into the build (lib/delivery/bundleServer.ts), beside what it serves. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const settings = settingsOrEnd();
// What is made for one request shows the same pages as what was made at build.
process.env.CONTENT_NOW = site.contentNow;

// Before the first visitor: loading them keeps the process busy for a moment, and they would wait for it.
const handlers = loadRoutesOrEnd();
const analyticsUrl = 'url' in settings.analytics ? settings.analytics.url : undefined;
const server = createSiteServer({ site, siteFolder, handlers, analyticsUrl });

server.once('error', (error: NodeJS.ErrnoException) => endWith([listenFault(error, settings)]));
server.listen(settings.port, settings.host, async () => {
  const { port } = server.address() as AddressInfo;
  // The first search makes the index, which takes a second or two: before the site is announced, not while a visitor waits.
  await Promise.all(Object.values(searchAddresses).map((address) => ask(port, `${address}?q=a`)));
  collectGarbage();
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`The site is at http://${host}:${port}`);
});
stopGracefully(server);

function loadRoutesOrEnd() {
  try {
    return loadRoutes(dirname(siteFolder), site.requestTime);
  } catch (error) {
    console.error(error);
    return endWith(['What Next has built could not be loaded, so nothing that it makes could be answered.']);
  }
}

function settingsOrEnd(): Settings {
  try {
    const now = readSettings(process.env);
    checkSameSettings(site.settings, now);
    return now;
  } catch (error) {
    if (error instanceof SettingsError) return endWith(error.faults);
    throw error;
  }
}

/** What the start has left behind is used again by what comes: without this the process grows by some fifteen megabytes more. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Resolves when the answer has come, or will not: the site works all the same, only its first search is slower. */
function ask(port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    get({ host: settings.host, port, path }, (answer) => answer.resume().once('close', resolve)).once(
      'error',
      () => resolve(),
    );
  });
}

function endWith(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
