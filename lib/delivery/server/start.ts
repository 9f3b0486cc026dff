import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { checkSameSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings, type Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import type { Site } from '../Site';
import { listenFault } from './listenFault';
import { loadNext } from './loadNext';
import { createSiteServer } from './SiteServer';
import { stopGracefully } from './stopGracefully';

/** `npm start`, by way of deploy/start.mjs: bundled into the build (lib/delivery/bundleServer.ts), beside what it serves. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const settings = settingsOrEnd();
// What is made for one request shows the same pages as what was made at build.
process.env.CONTENT_NOW = site.contentNow;

// Before the first visitor: loading Next keeps the process busy for half a second, and they would wait for it.
const next = await loadNextOrEnd();
const server = createSiteServer(site, siteFolder, next);

server.once('error', (error: NodeJS.ErrnoException) => endWith([listenFault(error, settings)]));
server.listen(settings.port, settings.host, () => {
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`The site is at http://${host}:${port}`);
  // The first search makes the index: before a visitor would wait for it.
  for (const address of Object.values(searchAddresses))
    get({ host: settings.host, port, path: `${address}?q=a` }).on('error', warmingFailed);
});
stopGracefully(server);

async function loadNextOrEnd() {
  try {
    return await loadNext(process.cwd(), dirname(siteFolder), settings);
  } catch (error) {
    console.error(error);
    return endWith(['Next could not be started, so nothing that it makes could be answered.']);
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

/** The site works all the same; only its first search is slower. Stopped at once after the start, it ends here too. */
function warmingFailed({ message }: Error): void {
  console.error(`The search index is made at the first search, because it could not be made now: ${message}`);
}

function endWith(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
