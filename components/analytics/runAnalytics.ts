import { readConsent } from '@/lib/consent/readConsent';
import { followOthers, forgetAnalytics, rememberOthers } from './forgetAnalytics';
import type { Provider } from './Provider';
import { readView } from './readView';
import { sendView, stopSending } from './sendView';

/** A database that is held open somewhere can make its deletion wait for ever; the page must not wait with it. */
const maxWaitMs = 1000;

/** Counts this page once, and stops, cleans up and reloads when the yes is taken back (C24, C33). */
export function runAnalytics(provider: Provider, reload = () => location.reload()): void {
  // The visitor may have changed their mind while the script was on its way.
  if (readConsent(document.cookie) !== 'all') return;
  followOthers();
  // The yes was said on this page, just now.
  if ('answered' in document.documentElement.dataset) rememberOthers();

  let isStopping = false;
  const stop = () => {
    isStopping = true;
    stopSending();
    return forgetAnalytics();
  };
  document.addEventListener('fk:withdraw', (event) => {
    // Without this the early script would reload at once, before anything is removed.
    event.preventDefault();
    // Removing cookies is a change too, which the early script may tell us of.
    if (isStopping) return;
    Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]).finally(reload);
  });
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
