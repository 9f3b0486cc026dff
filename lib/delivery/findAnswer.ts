import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { pageOfRuntime } from './runtimeAddress';
import type { ErrorStatus, RequestTimeAddress, Site, SiteFile } from './Site';

export type Answer =
  | { kind: 'file'; file: SiteFile }
  /** To be made now. `target` is what Next is asked for: the path and query, of the page itself where its runtime is wanted. */
  | { kind: 'make'; route: RequestTimeAddress; target: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'error'; status: ErrorStatus; locale: Locale }
  /** For whoever wrote the request: one sentence, no page. */
  | { kind: 'sentence'; status: number; sentence: string; allow?: string };

/** Whatever somebody pastes into a search field, up to 10 kB, gets an answer. */
export const maxAddressLength = 12_288;

const readMethods = new Set(['GET', 'HEAD']);
const otherMethods = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The lists of the build as they are looked up. */
export type Addresses = {
  files: ReadonlyMap<string, SiteFile>;
  redirects: ReadonlyMap<string, string>;
  gone: ReadonlySet<string>;
  requestTime: readonly { pattern: RegExp; route: RequestTimeAddress }[];
};

export function readAddresses({ files, redirects, gone, requestTime }: Site): Addresses {
  return {
    // Not the objects themselves: an address may be "constructor".
    files: new Map(Object.entries(files)),
    redirects: new Map(Object.entries(redirects)),
    gone: new Set(gone),
    requestTime: requestTime.map((route) => ({ pattern: new RegExp(route.pattern), route })),
  };
}

/** What to answer to a request: decided by its first line alone. */
export function findAnswer(addresses: Addresses, method: string, target: string): Answer {
  const { files, redirects, gone, requestTime } = addresses;
  const known = files.get(target);
  if (known && readMethods.has(method)) return { kind: 'file', file: known };
  if (!readMethods.has(method) && !otherMethods.has(method)) return refuseMethod();
  if (target.length > maxAddressLength) return refuse(414, 'The address is too long.');

  const address = readAddress(target);
  if (address === undefined) return refuse(400, 'The address of this request cannot be read.');
  const { path, raw, query } = address;

  const file = files.get(path);
  if (file) return readMethods.has(method) ? { kind: 'file', file } : refuseMethod();
  const routeOf = (candidate: string) => requestTime.find(({ pattern }) => pattern.test(candidate))?.route;
  const route = routeOf(path);
  if (route) {
    if (route.gives !== 'other' && !readMethods.has(method)) return refuseMethod();
    const local = route.gives === 'runtime' ? encodeURI(pageOfRuntime(path)) : raw;
    return { kind: 'make', route, target: local + query };
  }

  const shorter = path.replace(/\/+$/, '') || '/';
  const moved = redirects.get(shorter);
  if (moved) return { kind: 'redirect', location: moved + query };
  if (gone.has(shorter)) return { kind: 'error', status: '410', locale: localeOfAddress(path) };
  if (shorter !== path && (files.has(shorter) || routeOf(shorter)))
    return { kind: 'redirect', location: encodeURI(shorter) + query };
  return { kind: 'error', status: '404', locale: localeOfAddress(path) };
}

/** The path as it stands in the list of files, and the query as it came. `undefined` for what no browser sends. */
function readAddress(target: string): { path: string; raw: string; query: string } | undefined {
  // The whole address may be given (RFC 9112); the host in it is not ours to check.
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? [];
  if (!raw.startsWith('/')) return undefined;
  try {
    const path = decodeURIComponent(raw);
    // Ways out of the folder, and what a terminal or a file system would obey.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    if (/[\u0000-\u001f\u007f\\]|(^|\/)\.{1,2}(\/|$)/.test(path)) return undefined;
    return { path, raw, query };
  } catch (error) {
    // "%" with something else after it than two hexadecimal digits, or bytes that are no UTF-8.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const refuseMethod = (): Answer => ({
  ...refuse(405, 'This address can only be read.'),
  allow: 'GET, HEAD',
});

const refuse = (status: number, sentence: string) => ({ kind: 'sentence', status, sentence }) as const;
