import { deliverPage } from '@/lib/delivery/deliverPage';
import { caching } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import { pathOf } from '@/lib/http/requestTarget';
import { leanHeaders } from '@/lib/lean/leanHeaders';
import { askNext, type RouteHandlers } from './askNext';
import type { DynamicHandler } from './DynamicHandler';
import { deliverAnswer, isHtml, type RouteResponse } from './deliverAnswer';
import { finishPage } from './finishPage';
import { readLeanParts } from './readLeanParts';

export type SiteParts = {
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
    // What is only asked about is made all the same, for its headers tell how long it is.
    const method = dynamicRequest.method === 'HEAD' ? 'GET' : dynamicRequest.method;
    const ask = (chosen: string) => askNext(handlers, { ...dynamicRequest, method: chosen }, signal);
    const buffered = await completeRefusal(await ask(method), () => ask('OPTIONS'));
    if (route.gives === 'other' || buffered.status !== 200 || !isHtml(buffered))
      return deliverAnswer(buffered, dynamicRequest, { site, siteFolder });

    const address = pathOf(target);
    const page = deliverPage(buffered.body.toString(), { address, lean, analyticsUrl });
    const headers = lean ? leanHeaders(buffered.headers) : buffered.headers;
    return finishPage(page, headers, dynamicRequest, site.dictionary);
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
