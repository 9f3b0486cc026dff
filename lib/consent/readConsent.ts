import { consentVersion } from './consentVersion';

/** Stands in the patterns below and in the inventory too, which tests compare. */
export const consentCookieName = 'fk_kakor';

export type Choice = 'all' | 'necessary';

/**
 * `undecided`: not asked. `outdated`: answered to an earlier use of cookies, so asked again and told why (C20). `unusable`: there is
 * an answer that cannot be gone by, so asked again, and not told that the browser refuses cookies.
 */
export type ConsentState = Choice | 'undecided' | 'outdated' | 'unusable';

export type StoredChoice = { version: number; choice: Choice; decidedAtSeconds: number };

/** C22, C23: 180 days, as the inventory's `consentDays`, here in a form that costs the browser no byte where it is not used. */
export const maxAgeSeconds = 15_552_000;

/** C22: how far the clock of another server of the site may be ahead. */
const maxAheadSeconds = 86_400;

const form = /^fk_kakor=([1-9]\d{0,3})\.([01])\.([1-9]\d{0,10})$/;

/** All cookies of the name: they may belong to several paths or domains. */
export const findPairs = (cookies: string) => cookies.split(/; */).filter((pair) => /^fk_kakor=/.test(pair));

/** Each once: two that differ are together not of the form. */
const joinPairs = (cookies: string) => [...new Set(findPairs(cookies))].join();

/**
 * The choice that stands in a cookie header or in `document.cookie`, whatever its age and version.
 * `undefined` when there is none, when it is not exactly of the form, or when two of them disagree (C16, C17).
 */
export function findChoice(cookies: string): StoredChoice | undefined {
  const parts = form.exec(joinPairs(cookies));
  if (!parts) return undefined;
  return {
    version: Number(parts[1]),
    choice: parts[2] === '1' ? 'all' : 'necessary',
    decidedAtSeconds: Number(parts[3]),
  };
}

/**
 * What the visitor has answered. Everything unknown or broken counts as not asked (C16–C21).
 *
 * No clock is asked (C22). The browser's may be days wrong, and an answer that has just been stored would look old, or from the
 * future. The browser itself ends the cookie by `Max-Age`, after 180 days of the clock that it began with; a no needs no clock
 * at all; and a yes is weighed once more by the clock that wrote it, the server's, where a view is counted (`isCurrent`).
 * `version` is another one than today's only in tests.
 */
export function readConsent(cookies: string, version = consentVersion): ConsentState {
  // Without `findChoice`: the early script reads no time, and every byte of it is on every page.
  const pairs = joinPairs(cookies);
  const parts = form.exec(pairs);
  if (!parts) return pairs ? 'unusable' : 'undecided';
  const stored = Number(parts[1]);
  if (stored < version) return 'outdated';
  if (parts[2] === '0') return 'necessary';
  // Two releases side by side: a newer No is still a No; a newer Yes was to something this release does not know (C21).
  return stored > version ? 'unusable' : 'all';
}

/** C22, for the server, whose clock wrote the time: not older than 180 days, nor more than a day in the future. */
export function isCurrent({ decidedAtSeconds }: StoredChoice, nowSeconds: number): boolean {
  const age = nowSeconds - decidedAtSeconds;
  return age <= maxAgeSeconds && age >= -maxAheadSeconds;
}
