/**
 * Inside the cookie page: when the choice was made and when it ends (C32), as the cookie of now says, whoever changed it. Built by
 * lib/delivery/build/inlineScripts.ts.
 */
import { findChoice } from '@/lib/consent/readConsent';

function tell() {
  const choice = findChoice(document.cookie);
  if (!choice) return;
  for (const date of document.querySelectorAll<HTMLElement>('[data-after]')) {
    date.textContent = new Date(
      (choice.decidedAtSeconds + Number(date.dataset.after)) * 1000,
    ).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  }
}

tell();
// As the early script follows it (C34).
for (const type of ['visibilitychange', 'pageshow', 'focus', 'fk:choice']) addEventListener(type, tell);
// Not every browser tells when a cookie has changed.
self.cookieStore?.addEventListener('change', tell);
