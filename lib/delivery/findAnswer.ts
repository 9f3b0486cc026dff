import type { ErrorStatus } from '@/lib/error/errorStatuses';
import { type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { normalisePath } from '@/lib/text/normalisePath';
import { addressWords } from './addressWords';
import { byLowerCase, likelyPaths } from './likelyPaths';
import type { RequestTimeAddress, Site, SiteFile } from './Site';

export type Answer =
  | { kind: 'file'; file: SiteFile }
  /** To be made now. `target` is what Next is asked for: the path and query. */
  | { kind: 'dynamic'; route: RequestTimeAddress; target: string }
  | { kind: 'redirect'; location: string }
  /** `words` of an address without a page, to search for. */
  | { kind: 'error'; status: ErrorStatus; locale: Locale; words: string }
  /** What can be done with the address, for whoever asks; `file` where it is one. */
  | { kind: 'options'; file: SiteFile | undefined; allow: string }
  /** For whoever wrote the request: one sentence, no page. */
  | { kind: 'sentence'; status: number; sentence: string; allow?: string };

/** Whatever somebody pastes into a search field, up to 10 kB, gets an answer. */
export const maxAddressLength = 12_288;

/** Whether a request only reads. */
export const isReading = (method: string) => method === 'GET' || method === 'HEAD';

const otherMethods = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Of everything but what a route takes itself. */
export const readingMethods = 'GET, HEAD, OPTIONS';

/** Of the site as a whole (`OPTIONS *`). */
const allMethods = 'GET, HEAD, POST, OPTIONS';

/** The lists of the build as they are looked up. */
export type Addresses = {
  files: ReadonlyMap<string, SiteFile>;
  redirects: ReadonlyMap<string, string>;
  gone: ReadonlySet<string>;
  /** Of all these, by their small letters. */
  lowerCase: ReadonlyMap<string, string>;
  requestTime: readonly { pattern: RegExp; route: RequestTimeAddress }[];
};

export function readAddresses({ files, earlier, redirects, gone, requestTime }: Site): Addresses {
  return {
    // Not the objects themselves: an address may be "constructor".
    files: new Map(Object.entries({ ...earlier, ...files })),
    redirects: new Map(Object.entries(redirects)),
    gone: new Set(gone),
    lowerCase: byLowerCase(new Set([...Object.keys(files), ...Object.keys(redirects), ...gone])),
    requestTime: requestTime.map((route) => ({ pattern: new RegExp(route.pattern), route })),
  };
}

/** What to answer to a request: decided by its first line alone. */
export function findAnswer(addresses: Addresses, method: string, target: string): Answer {
  const { files } = addresses;
  const reads = isReading(method);
  const known = files.get(target);
  if (known && reads) return { kind: 'file', file: known };
  if (!reads && !otherMethods.has(method)) return refuseMethod();
  if (target.length > maxAddressLength) return refuse(414, 'The address is too long.');
  if (target === '*' && method === 'OPTIONS') return { kind: 'options', file: undefined, allow: allMethods };

  const address = splitTarget(target);
  if (address === undefined) return refuse(400, 'The address of this request cannot be read.');
  const { raw, query } = address;
  const path = decodePath(raw);
  if (path === undefined || hasControls(path)) return notFound(addresses, path ?? decodeBytes(raw));

  const file = files.get(path);
  const route = file ? undefined : findRoute(addresses, path);
  if (file || (route && route.gives !== 'other')) {
    if (method === 'OPTIONS') return { kind: 'options', file, allow: readingMethods };
    if (!reads) return refuseMethod();
  }
  if (file) return { kind: 'file', file };
  if (route) {
    return { kind: 'dynamic', route, target: raw + query };
  }
  for (const likely of likelyPaths(path)) {
    const meant = findMeant(addresses, likely);
    if (meant === undefined) continue;
    if (addresses.gone.has(meant))
      return { kind: 'error', status: '410', locale: localeOfAddress(meant), words: '' };
    return { kind: 'redirect', location: (addresses.redirects.get(meant) ?? encodePath(meant)) + query };
  }
  return notFound(addresses, path);
}

/** The one address of the site that a path names, whatever its capitals. */
function findMeant(addresses: Addresses, path: string): string | undefined {
  const { files, redirects, gone, lowerCase } = addresses;
  if (files.has(path) || redirects.has(path) || gone.has(path) || findRoute(addresses, path)) return path;
  const lower = path.toLowerCase();
  return lowerCase.get(lower) ?? (findRoute(addresses, lower) && lower);
}

const findRoute = ({ requestTime }: Addresses, path: string) =>
  requestTime.find(({ pattern }) => pattern.test(path))?.route;

const notFound = ({ files }: Addresses, path: string): Answer => {
  const words = addressWords(path, (candidate) => files.get(candidate)?.isPage === true);
  const locale = localeOfAddress(normalisePath(path).toLowerCase());
  return { kind: 'error', status: '404', locale, words };
};

/** The path and the query as they came. `undefined` for what no browser sends. */
function splitTarget(target: string): { raw: string; query: string } | undefined {
  // The whole address may be given (RFC 9112); the host in it is not ours to check.
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? [];
  return raw.startsWith('/') ? { raw, query } : undefined;
}

/** `undefined` for a "%" with something else after it than two hexadecimal digits, and for bytes that are no UTF-8. */
function decodePath(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** As browsers wrote addresses before UTF-8: `/f%F6rs%E4kring`. */
const decodeBytes = (raw: string) =>
  raw.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** What a terminal or a file system would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const hasControls = (path: string) => /[\u0000-\u001f\u007f\\]/.test(path);

/** A path as it can stand in `Location`. */
const encodePath = (path: string) => encodeURI(path).replace(/[?#]/g, encodeURIComponent);

const refuseMethod = (): Answer => ({
  ...refuse(405, 'This address can only be read.'),
  allow: readingMethods,
});

const refuse = (status: number, sentence: string) => ({ kind: 'sentence', status, sentence }) as const;
