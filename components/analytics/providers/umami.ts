import { loadScript } from '../loadScript';
import type { Provider } from '../Provider';

declare global {
  interface Window {
    umami?: { track(payload: Record<string, string>): void };
  }
}

let script: HTMLScriptElement | undefined;

/**
 * Umami 2 and 3, which stores nothing: https://umami.is/docs/tracker-configuration.
 * Do Not Track is not left to it: the site obeys the signal itself, and a yes said in spite of it stands (C35).
 */
export const provider: Provider = {
  start({ page, referrer }) {
    const { url, siteId } = ANALYTICS_SETTINGS;
    script = loadScript(`${url}/script.js`, {
      'data-website-id': siteId,
      'data-host-url': url,
      // It would send title, screen size and language too.
      'data-auto-track': 'false',
      'data-exclude-search': 'true',
      'data-exclude-hash': 'true',
    });
    script.onload = () =>
      window.umami?.track({ website: siteId, hostname: location.hostname, url: page, referrer });
  },
  stop() {
    if (script) script.onload = null;
  },
};
