import { readConsent } from '@/lib/consent/readConsent';
import { followOthers, forgetAnalytics, rememberOthers } from './forgetAnalytics';
import type { Provider } from './Provider';
import { readView } from './readView';
import { sendView, stopSending } from './sendView';

/** A database that is held open somewhere can make its deletion wait for ever; the page must not wait with it. */
const maxWaitMs = 1000;

/** Counts this page once, and stops, cleans up and reloads when the yes is taken back (C24, C33). */
export function runAnalytics(provider: Provider, reload = () => location.reload()): void {
  if (readConsent(document.cookie) !== 'all') {
    // The visitor has changed their mind while the script was on its way, and may do so again.
    addEventListener('fk:choice', () => runAnalytics(provider, reload), { once: true });
    return;
  }
  followOthers();
  // The yes was said on this page, just now.
  if ('answered' in document.documentElement.dataset) rememberOthers();

  let isStopping = false;
  const stop = () => {
    isStopping = true;
    stopSending();
    return forgetAnalytics();
  };
  // There the early script writes what the cookie says, whoever has changed it; the cookie itself is what counts.
  new MutationObserver(() => {
    if (isStopping || readConsent(document.cookie) === 'all') return;
    Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]).finally(reload);
  }).observe(document.documentElement, { attributeFilter: ['data-consent'] });
  // A no that goes as a form: the page that it comes back to has no analytics code that could clean up.
  addEventListener('submit', ({ submitter, defaultPrevented }) => {
    if (!defaultPrevented && (submitter as HTMLButtonElement | null)?.value === 'necessary') void stop();
  });

  const start = () => {
    if (!isStopping) sendView(provider(readView()));
  };
  // After the page, which needs the network more.
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
