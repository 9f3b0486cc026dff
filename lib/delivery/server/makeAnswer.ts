import { readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { deliverPage, type LeanParts } from '../deliverPage';
import { caching, pageHeaders } from '../headers';
import { isOwnHeader } from '../isOwnHeader';
import { runtimeAddressOf } from '../runtimeAddress';
import type { ErrorStatus, RequestTimeAddress, Site } from '../Site';
import { askRoute, type RouteHandler } from './askRoute';

/** By the file of Next's (`entry` in lib/delivery/Site.ts). */
export type RouteHandlers = ReadonlyMap<string, RouteHandler>;

export type MadeAnswer = { status: number; type: string; headers: OutgoingHttpHeaders; body: Buffer };

export type Maker = {
  handlers: RouteHandlers;
  lean: LeanParts | undefined;
  analyticsUrl: string | undefined;
};

/** Pages that are made now are made lean with the same parts as those of the build. */
export function readLeanParts({ lean, files }: Site, siteFolder: string): LeanParts | undefined {
  if (!lean) return undefined;
  const sheets = new Map<string, string>();
  const readSheet = (address: string) => {
    const known = sheets.get(address);
    if (known !== undefined) return known;
    const file = files[address];
    if (!file) throw new Error(`The build has no style sheet ${address}.`);
    const text = readFileSync(join(siteFolder, file.file), 'utf8');
    sheets.set(address, text);
    return text;
  };
  const classes = new Set(lean.clientClasses);
  return { earlyScript: lean.earlyScript, readSheet, isClientClass: (name) => classes.has(name) };
}

/**
 * What is answered at an address that is made when it is asked for, or which error page instead.
 * @param target what Next is asked for: path and query
 */
export async function makeAnswer(
  { handlers, lean, analyticsUrl }: Maker,
  request: IncomingMessage,
  visitor: ServerResponse,
  { entry, gives }: RequestTimeAddress,
  target: string,
): Promise<MadeAnswer | ErrorStatus> {
  const handler = handlers.get(entry);
  if (!handler) throw new Error(`The server has not loaded ${entry}.`);

  request.url = target;
  // A page that is only asked about is made all the same, for its headers tell how long it is.
  if (gives !== 'other') request.method = 'GET';
  const kept = await askRoute(handler, request, visitor);
  const made = readKept(kept);
  const error = errorOf(made);
  if (error && (isRead(request) || request.headers.accept?.includes('text/html'))) return error;
  if (gives === 'other' || made.status !== 200 || !isHtml(made)) return made;

  const { html, policy, runtime } = deliverPage(made.body.toString(), {
    address: target.replace(/\?.*/s, ''),
    lean,
    analyticsUrl,
    ownRuntimeAddress: runtimeAddressOf(target),
  });
  if (gives === 'page')
    return {
      ...made,
      body: Buffer.from(html),
      headers: { ...made.headers, ...pageHeaders, 'content-security-policy': policy },
    };
  const type = 'text/javascript; charset=utf-8';
  return {
    status: 200,
    type,
    headers: { 'content-type': type, 'cache-control': caching.none },
    body: Buffer.from(runtime?.code ?? ''),
  };
}

function readKept(kept: ServerResponse & { body: Buffer }): MadeAnswer {
  const headers = Object.fromEntries(Object.entries(kept.getHeaders()).filter(([name]) => isOwnHeader(name)));
  const vary = String(kept.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !/^(rsc|next-)/i.test(name));
  return {
    status: kept.statusCode,
    type: String(headers['content-type'] ?? ''),
    headers: { ...headers, ...(vary.length > 0 && { vary: vary.join(', ') }) },
    body: kept.body,
  };
}

const pages: Record<number, ErrorStatus> = { 404: '404', 410: '410' };

/**
 * Next's own pages for errors are made in the browser, outside the site's frame: the site's are answered instead. A sentence of our
 * own (lib/http/refuse.ts) is let through.
 */
function errorOf(made: MadeAnswer): ErrorStatus | undefined {
  const status = made.status >= 500 ? '500' : pages[made.status];
  // An unexpected error in a route handler has no type at all.
  return status && (made.type === '' || isHtml(made) || made.status === 500) ? status : undefined;
}

const isHtml = ({ type }: MadeAnswer) => type.startsWith('text/html');
const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';
