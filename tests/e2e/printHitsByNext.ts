// Asks Next's own routes of the build in BUILD_DIR for pages of hits, and prints what they answer, one line of JSON for each. The addresses come on standard input, as JSON.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runtimeFolder } from '@/lib/delivery/build/copyRuntime';
import { mergeHeaders } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import { answerByNext } from '@/lib/delivery/server/dynamic/answerByNext';
import { loadRoutes } from '@/lib/delivery/server/dynamic/loadRoutes';
import { pathOf } from '@/lib/http/requestTarget';

const siteFolder = resolve(process.env.BUILD_DIR ?? '', 'site');
const site: Site = JSON.parse(readFileSync(join(siteFolder, 'site.json'), 'utf8'));
const answer = answerByNext({
  site,
  siteFolder,
  handlers: loadRoutes(join(siteFolder, runtimeFolder), site.requestTime),
  analyticsUrl: undefined,
});

const targets: string[] = JSON.parse(readFileSync(0, 'utf8'));
for (const target of targets) {
  const route = site.requestTime.find(({ pattern }) => new RegExp(pattern).test(pathOf(target)));
  if (!route) throw new Error(`Nothing answers at ${target}.`);
  const dynamicRequest = {
    route,
    method: 'GET',
    target,
    headers: {},
    body: new Uint8Array(),
    encoding: 'identity',
    requestId: '',
  } as const;
  const made = await answer(dynamicRequest, new AbortController().signal);
  if (typeof made === 'string') throw new Error(`${target} is answered with the page for ${made}.`);
  // As the server joins them, by the names that Node gives to who asks.
  const headers = Object.fromEntries(
    Object.entries(mergeHeaders(made.headers)).map(([name, value]) => [name.toLowerCase(), value]),
  );
  console.log(
    JSON.stringify({ target, status: made.status, headers, text: Buffer.from(made.body).toString() }),
  );
}
