/**
 * The one script inside every page, run before the first paint. Built by lib/delivery/buildEarlyScript.ts.
 *
 * It puts the answer about cookies on `<html data-consent>`, where the style sheet reads it; starts analytics after a
 * yes; follows choices made elsewhere; and fetches the page's React the first time a visitor reaches for an island.
 * It is on every page for everyone, so every byte counts (C39: at most 1 kB gzip).
 */
import { findChoice, readConsent } from '@/lib/consent/readConsent';
import { maxReturnLength } from '@/lib/consent/returnAddress';

declare global {
  interface Navigator {
    /** https://www.w3.org/TR/gpc/ */
    globalPrivacyControl?: boolean;
  }
}

/** Address of the analytics script, or '' when nothing is ever measured. Filled in by the build. */
declare const ANALYTICS_ADDRESS: string;

const root = document.documentElement;
const dataset = root.dataset;

/** This page with its query, without its fragment. */
const here = () => location.pathname + location.search;

/** Whether something happened inside what the selector names; a document, too, can be what it happened to. */
const isInside = ({ target }: Event, selector: string) => (target as Element).closest?.(selector);

function addScript(address: string) {
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
}

/** Tells when a cookie has changed, where the browser knows how to. */
const cookies: Partial<CookieStore> = self.cookieStore ?? {};

let measuring = false;

/** Reads the cookie of now and follows it, whoever changed it: this page, another tab, or the browser (C34). */
function follow() {
  const state = readConsent(document.cookie);
  // The browser says no for its visitor, who is then not asked (C35); an answer goes before it.
  const hasSignal = navigator.globalPrivacyControl || navigator.doNotTrack === '1';
  dataset.consent = hasSignal && (state === 'undecided' || state === 'outdated') ? 'signal' : state;

  // The cookie page says when the choice was made and when it ends (C32).
  const choice = findChoice(document.cookie);
  if (choice) {
    for (const date of document.querySelectorAll<HTMLElement>('[data-after]')) {
      date.textContent = new Date(
        (choice.decidedAtSeconds + Number(date.dataset.after)) * 1000,
      ).toLocaleDateString(root.lang, { dateStyle: 'long' });
    }
  }

  if (measuring) {
    // The analytics script cleans up after itself and reloads; where it never came, a reload is enough (C33).
    if (state !== 'all' && document.dispatchEvent(new Event('fk:withdraw', { cancelable: true })))
      location.reload();
  } else if (
    ANALYTICS_ADDRESS &&
    state === 'all' &&
    // A page made ready in advance, or opened in a tab behind, counts when it is shown (C24).
    !document.hidden
  ) {
    measuring = true;
    addScript(ANALYTICS_ADDRESS);
  }
}

follow();
// A window beside this one changes the cookie without this one being hidden: it is noticed by the focus, where nothing else tells.
for (const type of ['DOMContentLoaded', 'visibilitychange', 'pageshow', 'focus', 'fk:choice']) {
  addEventListener(type, follow, true);
}
cookies.onchange = follow;

// Back from a form that was sent as a form: the browser gives the answer the focus (C29), then the address forgets it, so
// that it is shown once (C10).
if (location.hash === '#kakor-svar') {
  dataset.answered = '';
  addEventListener('pageshow', () => history.replaceState(0, '', here()));
}

addEventListener('click', (event) => {
  if (isInside(event, '[data-close]')) {
    delete dataset.answered;
    document.querySelector('main')?.focus({ preventScroll: true });
  }
});

/** A form sent before its React came goes as a form, back to this page with its query (C10). */
addEventListener('submit', ({ target, submitter, defaultPrevented }) => {
  const field = (target as HTMLFormElement).return;
  if (field && !defaultPrevented) {
    field.value = here().slice(0, maxReturnLength);
    // The page that the form comes back to follows the choice: it would otherwise be counted here and there (C24).
    cookies.onchange = null;
    // That page would otherwise count itself as where the visitor came from. Last, for a browser may forbid it.
    // `sourceKey` of the inventory, by its name: fewer bytes.
    if ((submitter as HTMLButtonElement | null)?.value === 'all') sessionStorage.fk_kalla = document.referrer;
  }
});

/** The page's React, set aside by lib/delivery: fetched when a visitor points at, touches or focuses an island. */
for (const type of ['pointerover', 'focusin']) {
  addEventListener(type, (event) => {
    if (dataset.runtime && isInside(event, '[data-island]')) {
      addScript(dataset.runtime);
      dataset.runtime = '';
    }
  });
}
