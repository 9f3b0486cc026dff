import { join } from 'node:path';
import { isOwnHeader } from '@/lib/lean/isOwnHeader';
import { sheetReader } from '@/lib/lean/sheetReader';
import { searchCaching } from '@/lib/search/searchCaching';
import { deliverPage, type LeanParts } from '../deliverPage';
import { caching, pageHeaders } from '../headers';
import type { Site } from '../Site';
import { askRoute, pathOf, type RouteHandler } from './askRoute';
import { compress, deliverAnswer, isHtml, type Kept } from './deliverAnswer';
import type { KeptResponse } from './KeptResponse';
import type { Make } from './Make';

/** By the file of Next's (`entry` in lib/delivery/Site.ts). */
export type RouteHandlers = ReadonlyMap<string, RouteHandler>;

type MakerParts = {
  site: Pick<Site, 'lean' | 'files' | 'errors'>;
  /** The folder `site` of the build. */
  siteFolder: string;
  handlers: RouteHandlers;
  /** Where analytics has its server; `undefined` when it is this site, or nothing is measured. */
  analyticsUrl: string | undefined;
};

/** Answers what is made when it is asked for: Next's routes make it, and pages are then made lean with the same parts as those of the build. */
export function createMaker({ site, siteFolder, handlers, analyticsUrl }: MakerParts): Make {
  const lean = readLeanParts(site, siteFolder);

  return async (question, signal) => {
    const { route, target } = question;
    const handler = handlers.get(route.entry);
    if (!handler) throw new Error(`${route.entry} has not been loaded.`);

    // What is only asked about is made all the same, for its headers tell how long it is.
    const method = question.method === 'HEAD' ? 'GET' : question.method;
    const ask = async (chosen: string) =>
      readKept(await askRoute(handler, { ...question, method: chosen }, signal));
    const made = await completeRefusal(await ask(method), () => ask('OPTIONS'));
    if (route.gives === 'other' || made.status !== 200 || !isHtml(made))
      return deliverAnswer(made, question, { site, siteFolder });

    const address = pathOf(target);
    const { html, policy } = deliverPage(made.body.toString(), { address, lean, analyticsUrl });
    const headers = {
      ...made.headers,
      ...pageHeaders,
      'content-security-policy': policy,
      'cache-control': searchCaching(target.slice(address.length)),
    };
    return compress({ ...made, headers, body: Buffer.from(html) }, question.encoding);
  };
}

/** Next refuses a method that a route does not have with the status alone; RFC 9110, 15.5.6 wants to hear which ones it has. */
async function completeRefusal(made: Kept, askOptions: () => Promise<Kept>): Promise<Kept> {
  if (made.status !== 405 || made.body.length > 0) return made;
  const allow = made.headers.allow ?? (await askOptions()).headers.allow;
  return {
    ...made,
    headers: {
      ...made.headers,
      ...(allow && { allow }),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': caching.none,
    },
    body: Buffer.from('This address cannot be used in this way: see the header Allow.\n'),
  };
}

function readLeanParts({ lean, files }: MakerParts['site'], siteFolder: string): LeanParts | undefined {
  if (!lean) return undefined;
  const readSheet = sheetReader((address) => {
    const file = files[address];
    return file && join(siteFolder, file.file);
  });
  return { earlyScript: lean.earlyScript, readSheet };
}

function readKept(kept: KeptResponse): Kept {
  const headers = Object.fromEntries(Object.entries(kept.getHeaders()).filter(([name]) => isOwnHeader(name)));
  const vary = String(kept.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !/^(rsc|next-)/i.test(name));
  return {
    status: kept.statusCode,
    headers: { ...headers, ...(vary.length > 0 && { vary: vary.join(', ') }) },
    body: kept.body,
  };
}
