/**
 * The one script inside every page, run before the first paint. Built by lib/delivery/build/inlineScripts.ts.
 *
 * It puts the answer about cookies on `<html data-consent>`, where the style sheet reads it; starts analytics after a
 * yes; follows choices made elsewhere; and fetches the islands' script when a visitor reaches for one of them.
 * It is on every page for everyone, so every byte counts (C39: at most 1 kB gzip).
 */
import { readConsent } from '@/lib/consent/readConsent';
import { maxReturnLength } from '@/lib/consent/returnAddress';

declare global {
  interface Navigator {
    /** https://www.w3.org/TR/gpc/ */
    globalPrivacyControl?: boolean;
  }
}

/** Address of the analytics script, or '' when nothing is ever measured. Filled in by the build. */
declare const ANALYTICS_ADDRESS: string;

/** Address of the islands' script (components/hydration/hydrate.tsx), or '' where Next hydrates the page. Filled in by the build. */
declare const ISLANDS_ADDRESS: string;

const root = document.documentElement;
const { dataset } = root;

/** What the selector names, around where something happened; a document, too, can be where it happened. */
const findAround = ({ target }: Event, selector: string) =>
  (target as Element).closest?.<HTMLElement>(selector);

/** Run once, however often it is asked for. What does not come, because it is blocked or gone, is done without. */
const load = (address: string, use?: (script: { hydrate(island: Element): void }) => void) =>
  import(address).then(use, () => {});

/** One listener for several events. */
const listen = (types: string, listener: (event: SubmitEvent) => void) => {
  types.split(' ').map((type) => addEventListener(type, listener as (event: Event) => void));
};

/** Tells when a cookie has changed, where the browser knows how to. */
const cookies: Partial<CookieStore> = self.cookieStore ?? {};

/** Reads the cookie of now and follows it, whoever changed it: this page, another tab, or the browser (C34). */
function follow() {
  const state = readConsent(document.cookie);
  // The browser says no for its visitor, who is then not asked (C35); an answer goes before it.
  const hasSignal = navigator.globalPrivacyControl || navigator.doNotTrack === '1';
  const shown = hasSignal && (state === 'undecided' || state === 'outdated') ? 'signal' : state;
  // Only what differs: writing is itself a change, which is followed.
  if (dataset.consent !== shown) dataset.consent = shown;

  if (
    ANALYTICS_ADDRESS &&
    state === 'all' &&
    // A page made ready in advance, or opened in a tab behind, counts when it is shown (C24).
    !document.hidden
  ) {
    // It reads on <html> when the yes is taken back (C33).
    load(ANALYTICS_ADDRESS);
  }
}

follow();
// A window beside this one changes the cookie without this one being hidden: it is noticed by the focus, where nothing else tells.
listen('visibilitychange pageshow focus fk:choice', follow);
cookies.onchange = follow;

// A translator or an extension may write on <html> as it likes: what the cookie says is then written again.
new MutationObserver(follow).observe(root, { attributes: true });

// Back from a form that was sent as a form: the browser gives the answer the focus (C29), then the address forgets it, so
// that it is shown once (C10).
if (location.hash === '#kakor-svar') {
  dataset.answered = '';
  listen('pageshow', () => history.replaceState(0, '', ' '));
}

listen('click', (event) => {
  if (findAround(event, '[data-close]')) {
    delete dataset.answered;
    document.querySelector('main')?.focus({ preventScroll: true });
  }
});

/** A form sent before its React came goes as a form, back to this page with its query (C10). */
listen('submit', ({ target, submitter, defaultPrevented }) => {
  const field = (target as HTMLFormElement).return;
  if (field && !defaultPrevented) {
    field.value = (location.pathname + location.search).slice(0, maxReturnLength);
    // The page that the form comes back to follows the choice: it would otherwise be counted here and there (C24).
    cookies.onchange = null;
    // That page would otherwise count itself as where the visitor came from. Last, for a browser may forbid it.
    // `sourceKey` of the inventory, by its name: fewer bytes.
    if ((submitter as HTMLButtonElement | null)?.value === 'all') sessionStorage.fk_kalla = document.referrer;
  }
});

if (ISLANDS_ADDRESS) {
  // A pointer that points, a finger that touches, a keyboard that reaches.
  listen('pointerover focusin', (event) => {
    const island = findAround(event, '[data-island]');
    if (island) load(ISLANDS_ADDRESS, (script) => script.hydrate(island));
  });
}
