import { cleanAddress, cleanReferrer } from '@/lib/analytics/cleanAddress';
import { readConsent } from '@/lib/consent/readConsent';
import { forgetAnalytics } from './forgetAnalytics';
import type { Provider } from './Provider';
import { silencePage } from './silencePage';

/** A database that is held open somewhere can make its deletion wait for ever; the page must not wait with it. */
const maxWaitMs = 1000;

/** Counts this page once, and stops, cleans up and reloads when the yes is taken back (C24, C33). */
export function runAnalytics(provider: Provider, reload = () => location.reload()): void {
  // The visitor may have changed their mind while the script was on its way.
  if (readConsent(document.cookie, Date.now() / 1000) !== 'all') return;

  let isStopping = false;
  document.addEventListener('fk:withdraw', (event) => {
    // Without this the early script would reload at once, before anything is removed.
    event.preventDefault();
    // Removing cookies is a change too, which the early script may tell us of.
    if (isStopping) return;
    isStopping = true;
    provider.stop();
    silencePage();
    Promise.race([forgetAnalytics(), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]).finally(
      reload,
    );
  });

  const start = () => {
    if (isStopping) return;
    provider.start({
      page: cleanAddress(location.pathname),
      referrer: cleanReferrer(document.referrer, location.origin),
    });
  };
  // After the page: a host that hangs would otherwise leave the browser loading for ever (C26).
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
