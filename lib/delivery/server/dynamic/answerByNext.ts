import { join } from 'node:path';
import { deliverPage, type LeanParts } from '@/lib/delivery/deliverPage';
import { caching, pageHeaders } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import { isOwnHeader } from '@/lib/lean/isOwnHeader';
import { leanHeaders } from '@/lib/lean/leanHeaders';
import { sheetReader } from '@/lib/lean/sheetReader';
import { searchCaching } from '@/lib/search/searchCaching';
import { askRoute, pathOf, type RouteHandler } from './askRoute';
import type { DynamicHandler } from './DynamicHandler';
import { compress, deliverAnswer, isHtml, type RouteResponse } from './deliverAnswer';
import type { ResponseRecorder } from './ResponseRecorder';

/** By the file of Next's (`entry` in lib/delivery/Site.ts). */
export type RouteHandlers = ReadonlyMap<string, RouteHandler>;

type SiteParts = {
  site: Pick<Site, 'lean' | 'files' | 'errors' | 'dictionary'>;
  /** The folder `site` of the build. */
  siteFolder: string;
  handlers: RouteHandlers;
  /** Where analytics has its server; `undefined` when it is this site, or nothing is measured. */
  analyticsUrl: string | undefined;
};

/** Answers what is made when it is asked for: Next's routes make it, and pages are then made lean with the same parts as those of the build. */
export function answerByNext({ site, siteFolder, handlers, analyticsUrl }: SiteParts): DynamicHandler {
  const lean = readLeanParts(site, siteFolder);

  return async (dynamicRequest, signal) => {
    const { route, target } = dynamicRequest;
    const handler = handlers.get(route.entry);
    if (!handler) throw new Error(`${route.entry} has not been loaded.`);

    // What is only asked about is made all the same, for its headers tell how long it is.
    const method = dynamicRequest.method === 'HEAD' ? 'GET' : dynamicRequest.method;
    const ask = async (chosen: string) =>
      readResponse(await askRoute(handler, { ...dynamicRequest, method: chosen }, signal));
    const buffered = await completeRefusal(await ask(method), () => ask('OPTIONS'));
    if (route.gives === 'other' || buffered.status !== 200 || !isHtml(buffered))
      return deliverAnswer(buffered, dynamicRequest, { site, siteFolder });

    const address = pathOf(target);
    const { html, policy } = deliverPage(buffered.body.toString(), { address, lean, analyticsUrl });
    const headers = {
      ...(lean ? leanHeaders(buffered.headers) : buffered.headers),
      ...pageHeaders(site.dictionary),
      'content-security-policy': policy,
      'cache-control': searchCaching(target.slice(address.length)),
    };
    return compress({ ...buffered, headers, body: Buffer.from(html) }, dynamicRequest.encoding);
  };
}

/** Next refuses a method that a route does not have with the status alone; RFC 9110, 15.5.6 wants to hear which ones it has. */
async function completeRefusal(
  buffered: RouteResponse,
  askOptions: () => Promise<RouteResponse>,
): Promise<RouteResponse> {
  if (buffered.status !== 405 || buffered.body.length > 0) return buffered;
  const allow = buffered.headers.allow ?? (await askOptions()).headers.allow;
  return {
    ...buffered,
    headers: {
      ...buffered.headers,
      ...(allow && { allow }),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': caching.none,
    },
    body: Buffer.from('This address cannot be used in this way: see the header Allow.\n'),
  };
}

function readLeanParts({ lean, files }: SiteParts['site'], siteFolder: string): LeanParts | undefined {
  if (!lean) return undefined;
  const readSheet = sheetReader((address) => {
    const file = files[address];
    return file && join(siteFolder, file.file);
  });
  return { earlyScript: lean.earlyScript, readSheet };
}

function readResponse(recorder: ResponseRecorder): RouteResponse {
  const headers = Object.fromEntries(
    Object.entries(recorder.getHeaders()).filter(([name]) => isOwnHeader(name)),
  );
  const vary = String(recorder.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !/^(rsc|next-)/i.test(name));
  return {
    status: recorder.statusCode,
    headers: { ...headers, ...(vary.length > 0 && { vary: vary.join(', ') }) },
    body: recorder.body,
  };
}
