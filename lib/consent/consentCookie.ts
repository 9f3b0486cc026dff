import { consentVersion } from './consentVersion';
import { isAnalyticsName } from './inventory';
import { type Choice, consentCookieName, findPairs, maxAgeSeconds } from './readConsent';

/** The value, for example `1.0.1767225600`. */
export function consentValue(choice: Choice, nowSeconds: number): string {
  return `${consentVersion}.${choice === 'all' ? 1 : 0}.${nowSeconds}`;
}

/** The `Set-Cookie` line of a choice (C13). Readable by script, so no HttpOnly; the script only reads it. */
export function consentCookie(choice: Choice, nowSeconds: number, secure: boolean): string {
  const value = consentValue(choice, nowSeconds);
  return `${consentCookieName}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** With the choice's own line fifty. */
const mostForgotten = 49;

/**
 * `Set-Cookie` lines that remove what is not to be there after an answer. A cookie header does not say where a cookie belongs, so all
 * domain and path levels are tried, the likeliest first (`/`, where Matomo sets its own) until there are enough lines: proxies refuse an
 * answer with long headers, and with it the choice. What is left the browser's script removes (forgetAnalytics.ts).
 * @param maxBytes of all lines together
 */
export function forgetCookies(lines: Iterable<string>, maxBytes: number): string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += 'Set-Cookie: \r\n'.length + line.length;
    if (bytes > maxBytes || taken.length === mostForgotten) break;
    taken.push(line);
  }
  return taken;
}

/** The analytics cookies that came with the request (C33). */
export function* analyticsLines(cookieHeader: string, hostName: string, address: string): Generator<string> {
  const names = new Set(cookieHeader.split(';').map((pair) => pair.slice(0, pair.indexOf('=')).trim()));
  const forgotten = [...names].filter((name) => isAnalyticsName(name) && /^[\w.-]+$/.test(name));
  for (const place of placesOf(hostName, address)) {
    for (const name of forgotten) yield `${name}=; ${place}; Max-Age=0`;
  }
}

/**
 * Other answers than the one at `/` of this host: two that disagree count as none (C17), and the visitor would answer in vain. What
 * stands at a path does not come with the request, so it is removed on suspicion; what stands at a wider domain does come. They go
 * before the answer itself, which a browser could otherwise take for one of them.
 */
export function* otherAnswerLines(
  cookieHeader: string,
  hostName: string,
  address: string,
): Generator<string> {
  const isDoubled = findPairs(cookieHeader).length > 1;
  for (const place of placesOf(isDoubled ? hostName : '', address)) {
    if (place !== 'Path=/') yield `${consentCookieName}=; ${place}; Max-Age=0`;
  }
}

/** As the end of a `Set-Cookie` line. A cookie's path cannot hold a semicolon. */
function placesOf(hostName: string, address: string): string[] {
  const domains = domainLevels(hostName);
  return pathLevels(address)
    .filter((path) => !path.includes(';'))
    .flatMap((path) => domains.map((domain) => `Path=${path}${domain && `; Domain=${domain}`}`));
}

/** RFC 1035. */
const longestHostName = 253;

/** Of a domain, or of a path: no page of the site and no host lies deeper. */
const mostLevels = 8;

/** `''` (the host alone), then the host and each wider domain but the top one: `a.b.se` gives `''`, `a.b.se`, `b.se`. */
export function domainLevels(hostName: string): string[] {
  const isName = hostName.length <= longestHostName && /\.[^.]*[a-z]$/i.test(hostName);
  if (!isName) return [''];
  const labels = hostName.split('.').slice(-mostLevels);
  return ['', ...labels.slice(1).map((_, index) => labels.slice(index).join('.'))];
}

/** Each path that a cookie of the address may have: `/a/b` gives `/`, `/a`, `/a/b`. */
export function pathLevels(address: string): string[] {
  const [path = '/'] = address.split('?', 1);
  const parts = path
    .split('/', 2 * mostLevels)
    .filter(Boolean)
    .slice(0, mostLevels);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}
