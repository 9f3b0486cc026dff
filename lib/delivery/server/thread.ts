import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { logConsole } from '@/lib/log/logConsole';
import { serverLog } from '@/lib/log/serverLog';
import { onEvent } from '@/lib/metrics/countEvent';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { readSettings } from '@/lib/settings/readSettings';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { runtimeFolder } from '../copyRuntime';
import type { Site } from '../Site';
import { answerDirectly } from './answerDirectly';
import { pathOf } from './askRoute';
import { createMaker } from './createMaker';
import { loadRoutes } from './loadRoutes';
import type { Make, Question } from './Make';
import type { Asked, Told } from './makeInThread';

/** The thread of makeInThread.ts, with all that Next has built: bundled into the build, beside the server. */
const siteFolder = dirname(fileURLToPath(import.meta.url));
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const runtime = join(siteFolder, runtimeFolder);
// The content as it was built, whatever is saved since.
process.env.CONTENT_ROOT = runtime;
const { analytics, logLevel } = readSettings(process.env);
serverLog.level = logLevel;
/** What Next and React say is about the request that they are at work for. */
const atWork = new AsyncLocalStorage<Question>();
logConsole(() => {
  const question = atWork.getStore();
  return question && { requestId: question.requestId, sent: question };
});
const makeByNext = createMaker({
  site,
  siteFolder,
  handlers: loadRoutes(runtime, site.requestTime),
  analyticsUrl: 'url' in analytics ? analytics.url : undefined,
});
/** By the same function as in the route of `npm run dev`, and from the same index as the pages of hits. */
const suggest = answerDirectly(async (request) => answerSuggestions(request, getSearchIndex), {
  site,
  siteFolder,
});
const make: Make = (question, signal) =>
  pathOf(question.target) === '/api/forslag' && isReading(question.method)
    ? suggest(question, signal)
    : makeByNext(question, signal);

const leavers = new Map<number, AbortController>();
const tell = (told: Told) => parentPort?.postMessage(told);

parentPort?.on('message', async (asked: Asked) => {
  if ('isPing' in asked) return tell({ isPong: true });
  const { number } = asked;
  if ('isLeft' in asked) return leavers.get(number)?.abort();
  const leaver = new AbortController();
  leavers.set(number, leaver);
  try {
    tell({ number, made: await atWork.run(asked.question, () => make(asked.question, leaver.signal)) });
  } catch (fault) {
    tell({ number, fault: inspect(fault) });
  } finally {
    leavers.delete(number);
  }
});
// The first search makes the index, which takes a second or two: before the first visitor, who would wait for it.
await Promise.allSettled(Object.values(searchAddresses).map(search));
collectGarbage();
// Counted where it is told; the searches before were nobody's.
onEvent((event) => tell({ event }));
tell({ isReady: true });

function isReading(method: string) {
  return method === 'GET' || method === 'HEAD';
}

async function search(address: string) {
  const route = site.requestTime.find(({ pattern }) => new RegExp(pattern).test(address));
  const question = {
    method: 'GET',
    headers: {},
    body: new Uint8Array(),
    encoding: 'br',
    requestId: '',
  } as const;
  if (route) await make({ route, target: `${address}?q=a`, ...question }, new AbortController().signal);
}

/** What the start has left behind is used again by what comes: without this the process grows by some fifteen megabytes more. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
