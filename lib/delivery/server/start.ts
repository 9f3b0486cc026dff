import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { receiveChoice } from '@/lib/consent/receiveChoice';
import { keepConsole } from '@/lib/log/keepConsole';
import { checkSameSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings, type Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import { markInUse } from '../markInUse';
import type { Site } from '../Site';
import { answerDirectly } from './answerDirectly';
import { usualConnectionLimits } from './Connections';
import { trustProxies } from './clientAddress';
import { listenFault } from './listenFault';
import { makeInThread } from './makeInThread';
import { missingFiles } from './missingFiles';
import { fewestOpenFiles, limitToOpenFiles, openFilesLimit } from './openFilesLimit';
import { createSiteServer } from './SiteServer';
import { stopGracefully } from './stopGracefully';

/** A site that is only tried needs none. Whoever publishes one would else not know what is missing. */
const withoutSiteUrl =
  'SITE_URL is not set: addresses in feeds and data are relative to the site, and there is no site map, no description of its search and no picture beside shared links.';

/** `npm start`, by way of deploy/start.mjs: bundled into the build (lib/delivery/bundleServer.ts), beside what it serves. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const output = keepConsole();
const site = siteOrEnd();
markInUse(siteFolder);
const settings = settingsOrEnd();
// What is made for one request shows the same pages as what was made at build.
process.env.CONTENT_NOW = site.contentNow;

const openFiles = openFilesLimit();
const connectionLimits =
  limitToOpenFiles(usualConnectionLimits, openFiles) ??
  endWith([
    `This process may have ${openFiles} files open, but needs at least ${fewestOpenFiles}. Raise the limit, for example: ulimit -n 1024`,
  ]);

// Pages and files can be answered at once; whoever searches waits until the thread is ready.
const { make, isReady } = makeInThread(join(siteFolder, 'thread.mjs'), { output });
const server = createSiteServer(site, siteFolder, {
  make,
  direct: new Map([['/api/kakor', answerDirectly(receiveChoice, { site, siteFolder })]]),
  isTrustedProxy: trustProxies(settings.trustedProxies),
  connectionLimits,
});

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
  if (!settings.siteUrl) console.log(withoutSiteUrl);
});
stopGracefully(server);

function siteOrEnd(): Site {
  try {
    const read: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
    const missing = missingFiles(read, siteFolder);
    if (missing.length === 0) return read;
    return endWith([
      `The build lacks ${missing.length} of its files, for example ${missing[0]}. Run npm run build.`,
    ]);
  } catch (error) {
    return endWith([`The build cannot be read (${error}). Run npm run build.`]);
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

function endWith(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
