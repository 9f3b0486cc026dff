import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSameSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings, type Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import type { Site } from '../Site';
import { listenFault } from './listenFault';
import { makeInThread } from './makeInThread';
import { createSiteServer } from './SiteServer';
import { stopGracefully } from './stopGracefully';

/** `npm start`, by way of deploy/start.mjs: bundled into the build (lib/delivery/bundleServer.ts), beside what it serves. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const settings = settingsOrEnd();
// What is made for one request shows the same pages as what was made at build.
process.env.CONTENT_NOW = site.contentNow;

// Pages and files can be answered at once; whoever searches waits until the thread is ready.
const { make, isReady } = makeInThread(join(siteFolder, 'thread.mjs'));
const server = createSiteServer(site, siteFolder, make);

isReady.catch((error: unknown) => {
  console.error(error);
  endWith(['What Next has built could not be loaded, so nothing that it makes could be answered.']);
});
server.once('error', (error: NodeJS.ErrnoException) => endWith([listenFault(error, settings)]));
server.listen(settings.port, settings.host, async () => {
  await isReady;
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`The site is at http://${host}:${port}`);
});
stopGracefully(server);

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

function endWith(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
