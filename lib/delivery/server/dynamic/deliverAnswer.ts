import type { Site } from '@/lib/delivery/Site';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { refusedInHeader } from '@/lib/http/refuse';
import { compressAnswer, isWorthCompressing } from './compressAnswer';
import type { DynamicRequest } from './DynamicHandler';
import { refusalPage } from './refusalPage';

/** What a route has answered, whole. */
export type RouteResponse = BufferedResponse & { body: Buffer };

/** What a visitor gets of what a route has answered: the answer in the form that the browser takes, or a page that tells a person why there is none. */
export async function deliverAnswer(
  buffered: RouteResponse,
  dynamicRequest: DynamicRequest,
  { site, siteFolder }: { site: Pick<Site, 'errors'>; siteFolder: string },
): Promise<BufferedResponse | ErrorStatus> {
  const refused = refusalPage(site, siteFolder, dynamicRequest, buffered);
  if (refused) return compress(refused, dynamicRequest.encoding);
  const error = errorOf(buffered, dynamicRequest);
  if (error && wantsPage(dynamicRequest)) return error;
  return compress(withoutHint(buffered), dynamicRequest.encoding);
}

/** Between a route and the server. */
function withoutHint(buffered: RouteResponse): RouteResponse {
  // Hardly any has it, and to copy headers takes its time.
  if (!(refusedInHeader in buffered.headers)) return buffered;
  const { [refusedInHeader]: _, ...headers } = buffered.headers;
  return { ...buffered, headers };
}

export async function compress(
  { status, headers, body }: RouteResponse,
  encoding: DynamicRequest['encoding'],
): Promise<BufferedResponse> {
  if (!isWorthCompressing(body, typeOf({ headers }))) return { status, headers, body };
  return {
    status,
    headers: {
      ...headers,
      vary: [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', '),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
    body: await compressAnswer(body, encoding),
  };
}

const errorPages: Record<number, ErrorStatus> = { 404: '404', 410: '410' };

/**
 * Next's own pages for errors are made in the browser, outside the site's frame: the site's are answered instead. A sentence of our
 * own (lib/http/refuse.ts) is let through to a program.
 */
function errorOf(buffered: BufferedResponse, { headers }: DynamicRequest): ErrorStatus | undefined {
  const status = buffered.status >= 500 ? '500' : errorPages[buffered.status];
  // An unexpected error in a route handler has no type at all.
  const isPage = typeOf(buffered) === '' || isHtml(buffered) || buffered.status === 500;
  return status && (isPage || headers.accept?.includes('text/html')) ? status : undefined;
}

/** What a script asked for gets the status alone, or the sentence. */
const wantsPage = ({ method, headers }: DynamicRequest) =>
  method === 'GET' || method === 'HEAD' || headers.accept?.includes('text/html');

const typeOf = ({ headers }: Pick<BufferedResponse, 'headers'>) => String(headers['content-type'] ?? '');
export const isHtml = (buffered: BufferedResponse) => typeOf(buffered).startsWith('text/html');
