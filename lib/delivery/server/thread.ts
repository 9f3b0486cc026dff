import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { runtimeFolder } from '@/lib/delivery/build/copyRuntime';
import { isReading } from '@/lib/delivery/findAnswer';
import { pathOf } from '@/lib/http/requestTarget';
import { inEveryLanguage, type Locale, locales } from '@/lib/i18n/locales';
import { logConsole } from '@/lib/log/logConsole';
import { serverLog } from '@/lib/log/serverLog';
import { onEvent } from '@/lib/metrics/countEvent';
import { searchAddresses, suggestionAddress } from '@/lib/search/searchAddresses';
import { readSettings } from '@/lib/settings/readSettings';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import type { Site } from '../Site';
import { answerByNext } from './dynamic/answerByNext';
import { answerDirectly } from './dynamic/answerDirectly';
import { answerHits } from './dynamic/answerHits';
import type { FromThread, ToThread } from './dynamic/answerInThread';
import type { DynamicHandler, DynamicRequest } from './dynamic/DynamicHandler';
import { loadRoutes } from './dynamic/loadRoutes';
import { readLeanParts } from './dynamic/readLeanParts';

/** The thread of answerInThread.ts, with all that Next has built: bundled into the build, beside the server. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const runtime = join(siteFolder, runtimeFolder);
// The content as it was built, whatever is saved since.
process.env.CONTENT_ROOT = runtime;
const { analytics, logLevel } = readSettings(process.env);
serverLog.level = logLevel;
/** What Next and React say is about the request that they are at work for. */
const atWork = new AsyncLocalStorage<DynamicRequest>();
logConsole(() => {
  const dynamicRequest = atWork.getStore();
  return dynamicRequest && { requestId: dynamicRequest.requestId, sent: dynamicRequest };
});
const parts = {
  site,
  siteFolder,
  handlers: loadRoutes(runtime, site.requestTime),
  analyticsUrl: 'url' in analytics ? analytics.url : undefined,
};
const nextHandler = answerByNext(parts);
const lean = readLeanParts(site, siteFolder);
/** What is answered without Next, by address, for who only reads. */
const withoutNext = new Map<string, DynamicHandler>([
  // By the same function as in the route of `npm run dev`, and from the same index as the pages of hits.
  [suggestionAddress, answerDirectly((request) => answerSuggestions(request, getSearchIndex), parts)],
  ...(await Promise.all(locales.map(hitsOf))).flat(),
]);
const handler: DynamicHandler = (dynamicRequest, signal) => {
  const known = isReading(dynamicRequest.method) && withoutNext.get(pathOf(dynamicRequest.target));
  return (known || nextHandler)(dynamicRequest, signal);
};

const controllers = new Map<number, AbortController>();
const post = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', async (message: ToThread) => {
  if ('isPing' in message) return post({ isPong: true });
  const { number } = message;
  if ('isAborted' in message) return controllers.get(number)?.abort();
  const controller = new AbortController();
  controllers.set(number, controller);
  try {
    post({
      number,
      buffered: await atWork.run(message.dynamicRequest, () =>
        handler(message.dynamicRequest, controller.signal),
      ),
    });
  } catch (fault) {
    post({ number, fault: inspect(fault) });
  } finally {
    controllers.delete(number);
  }
});
// The first search makes the index, which takes a second or two, and readies all that a search goes through: before the first visitor, who would wait for it.
await Promise.allSettled(Object.values(searchAddresses).map(search));
collectGarbage();
// Counted where it is told; the searches before were nobody's.
onEvent((event) => post({ event }));
post({ indexes: inEveryLanguage((_, locale) => getSearchIndex(locale)) });
post({ isReady: true });

/** The pages of hits of a language. If they cannot be made without Next, Next makes them: a visitor waits longer, and gets the same. */
async function hitsOf(locale: Locale): Promise<[string, DynamicHandler][]> {
  if (!lean) return [];
  try {
    return [[searchAddresses[locale], await answerHits(locale, { ...parts, lean })]];
  } catch (error) {
    serverLog.error({ event: 'hits by Next', fault: inspect(error) });
    return [];
  }
}

async function search(address: string) {
  const route = site.requestTime.find(({ pattern }) => new RegExp(pattern).test(address));
  const dynamicRequest = {
    method: 'GET',
    headers: {},
    body: new Uint8Array(),
    encoding: 'br',
    requestId: '',
  } as const;
  if (route)
    await handler({ route, target: `${address}?q=a`, ...dynamicRequest }, new AbortController().signal);
}

/** What the start has left behind is used again by what comes: without this the process grows by some fifteen megabytes more. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
