import { consentVersion } from './consentVersion';
import { isAnalyticsName } from './inventory';
import { type Choice, consentCookieName, maxAgeSeconds } from './readConsent';

/** The value, for example `1.0.1767225600`. */
export function consentValue(choice: Choice, nowSeconds: number): string {
  return `${consentVersion}.${choice === 'all' ? 1 : 0}.${nowSeconds}`;
}

/** The `Set-Cookie` line of a choice (C13). Readable by script, so no HttpOnly; the script only reads it. */
export function consentCookie(choice: Choice, nowSeconds: number, secure: boolean): string {
  const value = consentValue(choice, nowSeconds);
  return `${consentCookieName}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/**
 * `Set-Cookie` lines that remove every analytics cookie that came with the request, on all domain and path levels
 * where it may have been set (C33). A cookie header does not say where a cookie belongs, so all levels are tried.
 */
export function forgetCookies(cookieHeader: string, hostName: string, address: string): string[] {
  const names = new Set(cookieHeader.split(';').map((pair) => pair.slice(0, pair.indexOf('=')).trim()));
  const places = domainLevels(hostName).flatMap((domain) =>
    pathLevels(address).map((path) => `Path=${path}${domain && `; Domain=${domain}`}`),
  );
  return [...names]
    .filter((name) => isAnalyticsName(name) && /^[\w.-]+$/.test(name))
    .flatMap((name) => places.map((place) => `${name}=; ${place}; Max-Age=0`));
}

/** `''` (the host alone), then the host and each wider domain but the top one: `a.b.se` gives `''`, `a.b.se`, `b.se`. */
export function domainLevels(hostName: string): string[] {
  const labels = hostName.split('.');
  const isName = labels.length > 1 && /[a-z]$/i.test(hostName);
  return isName ? ['', ...labels.slice(1).map((_, index) => labels.slice(index).join('.'))] : [''];
}

/** Each path that a cookie of the address may have: `/a/b` gives `/`, `/a`, `/a/b`. */
export function pathLevels(address: string): string[] {
  const [path = '/'] = address.split('?', 1);
  const parts = path.split('/').filter(Boolean);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}
