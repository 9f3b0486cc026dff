import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VisitSums } from '@/lib/analytics/VisitSums';
import { keepConsole } from '@/lib/log/keepConsole';
import { log } from '@/lib/log/log';
import { serverLog } from '@/lib/log/serverLog';
import { onEvent } from '@/lib/metrics/countEvent';
import { createMetrics, type Metrics } from '@/lib/metrics/createMetrics';
import type { SearchIndexes } from '@/lib/search/makeIndex';
import { checkSameSettings } from '@/lib/settings/describeBuildSettings';
import { readSettings, type Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import { markInUse } from '../markInUse';
import type { Site } from '../Site';
import { usualConnectionLimits } from './connections/Connections';
import { trustProxies } from './connections/clientAddress';
import { listenFault } from './connections/listenFault';
import { fewestOpenFiles, limitToOpenFiles, openFilesLimit } from './connections/openFilesLimit';
import { stopGracefully } from './connections/stopGracefully';
import { answerInThread } from './dynamic/answerInThread';
import { directAnswers } from './dynamic/directAnswers';
import { missingFiles } from './missingFiles';
import { createMetricsServer } from './monitoring/createMetricsServer';
import { Readiness } from './monitoring/Readiness';
import { createSiteServer } from './SiteServer';

/** A site that is only tried needs none. Whoever publishes one would else not know what is missing. */
const withoutSiteUrl =
  'SITE_URL is not set: addresses in feeds and data are relative to the site, and there is no site map, no description of its search and no picture beside shared links.';

/** `npm start`, by way of deploy/start.mjs: bundled into the build (lib/delivery/build/bundleServer.ts), beside what it serves. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const output = keepConsole();
const site = siteOrEnd();
markInUse(siteFolder);
const settings = settingsOrEnd();
// What is made for one request shows the same pages as what was made at build.
process.env.CONTENT_NOW = site.contentNow;
// React reads it when it is loaded, in the thread. Types have it unchangeable.
Object.assign(process.env, { NODE_ENV: 'production' });

const openFiles = openFilesLimit();
const connectionLimits =
  limitToOpenFiles(usualConnectionLimits, openFiles) ??
  endWith([
    `This process may have ${openFiles} files open, but needs at least ${fewestOpenFiles}. Raise the limit, for example: ulimit -n 1024`,
  ]);

serverLog.level = settings.logLevel;
const readiness = new Readiness();
const metrics = settings.metrics && tellMetrics(settings.metrics);

let indexes: SearchIndexes | undefined;
// Pages and files can be answered at once; whoever searches waits until the thread is ready.
const { handler, isReady } = answerInThread(join(siteFolder, 'thread.mjs'), {
  output,
  tellRestart: () => metrics?.count('page_thread_restarts_total', {}),
  keepIndexes: (made) => {
    indexes = made;
  },
});
const server = createSiteServer(site, siteFolder, {
  handler,
  direct: directAnswers(site, siteFolder, {
    provider: settings.analytics.provider,
    getIndexes: () => indexes,
    writeVisit: settings.viewLog === 'minute' ? sumVisits() : undefined,
  }),
  isTrustedProxy: trustProxies(settings.trustedProxies),
  connectionLimits,
  readiness,
  metrics,
});

isReady.catch((error: unknown) => {
  console.error(error);
  endWith(['What Next has built could not be loaded, so nothing that it makes could be answered.']);
});
server.once('error', (error: NodeJS.ErrnoException) => endWith([listenFault(error, settings)]));
server.listen(settings.port, settings.host, async () => {
  await isReady;
  readiness.hasAnswered = true;
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  say('started', `The site is at http://${host}:${port}`);
  if (!settings.siteUrl) say('no address', withoutSiteUrl);
});
stopGracefully(server, {
  drainMs: settings.drainSeconds * 1000,
  tellStopping: () => {
    readiness.isDraining = true;
  },
});

/** To whoever sits at the terminal a sentence, to whatever collects the log a line of it. */
function say(event: string, sentence: string) {
  if (process.stdout.isTTY) console.log(sentence);
  else serverLog.info({ event }, sentence);
}

function sumVisits() {
  const sums = new VisitSums((line) => log.info(line));
  setInterval(sums.flush, 60_000).unref();
  // Before the log is written out for the last time.
  process.prependListener('exit', sums.flush);
  return sums.add;
}

function tellMetrics({ host, port }: { host: string; port: number }): Metrics {
  const metrics = createMetrics();
  metrics.set('site_build_info', { version: site.version, node: process.version }, 1);
  metrics.read('site_content_age_seconds', () => (Date.now() - Date.parse(site.builtAt)) / 1000);
  metrics.read('page_thread_ready', () => (readiness.hasAnswered ? 1 : 0));
  onEvent(({ metric, labels }) => metrics.count(metric, labels as never));
  const own = createMetricsServer(metrics);
  own.once('error', ({ code }: NodeJS.ErrnoException) =>
    endWith([
      `METRICS_PORT is ${port}, but nothing can listen there on ${host} (${code}). Choose another port.`,
    ]),
  );
  own.listen(port, host, () => {
    const { address, port: chosen } = own.address() as AddressInfo;
    serverLog.info({ event: 'metrics', host: address, port: chosen });
  });
  return metrics;
}

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
