import { consentVersion } from './consentVersion';

/** Stands in the patterns below and in the inventory too, which tests compare. */
export const consentCookieName = 'fk_kakor';

export type Choice = 'all' | 'necessary';

/** `undecided`: not asked. `outdated`: answered to an earlier use of cookies, so asked again and told why (C20). */
export type ConsentState = Choice | 'undecided' | 'outdated';

export type StoredChoice = { version: number; choice: Choice; decidedAtSeconds: number };

const daySeconds = 86_400;

/** C22, C23. The same number as the inventory's `consentDays`, here in a form that costs the browser few bytes. */
export const maxAgeSeconds = 180 * daySeconds;

const allOfTheName = /(?:^|;) *(fk_kakor=[^;]*)/g;
const form = /^fk_kakor=([1-9]\d{0,3})\.([01])\.([1-9]\d{0,10})$/;

/**
 * The choice that stands in a cookie header or in `document.cookie`, whatever its age and version.
 * `undefined` when there is none, when it is not exactly of the form, or when two of them disagree (C16, C17).
 */
export function findChoice(cookies: string): StoredChoice | undefined {
  const [value = '', other] = new Set(Array.from(cookies.matchAll(allOfTheName), ([, pair]) => pair));
  const parts = form.exec(value);
  if (!parts || other) return undefined;
  return {
    version: Number(parts[1]),
    choice: parts[2] === '1' ? 'all' : 'necessary',
    decidedAtSeconds: Number(parts[3]),
  };
}

/**
 * What the visitor has answered, as of now. Everything unknown, old or broken counts as not asked (C16–C22).
 * `version` is another one than today's only in tests.
 */
export function readConsent(cookies: string, nowSeconds: number, version = consentVersion): ConsentState {
  const stored = findChoice(cookies);
  if (!stored) return 'undecided';

  const age = nowSeconds - stored.decidedAtSeconds;
  // A day of margin forwards: a clock may be wrong, but not by more than that (C22).
  if (age > maxAgeSeconds || age < -daySeconds) return 'undecided';
  if (stored.version < version) return 'outdated';
  // Two releases side by side: a newer No is still a No; a newer Yes was to something this release does not know (C21).
  if (stored.version > version && stored.choice === 'all') return 'undecided';
  return stored.choice;
}
