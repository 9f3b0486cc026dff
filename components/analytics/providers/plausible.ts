import { loadScript } from '../loadScript';
import type { Provider } from '../Provider';

declare global {
  interface Window {
    /** Calls, until Plausible's script comes and makes them. */
    plausible?: { q: unknown[] };
  }
}

/** Plausible, which stores nothing, with the views left to us: https://plausible.io/docs/custom-locations. */
export const provider: Provider = {
  start({ page, referrer }) {
    const { url, siteId } = ANALYTICS_SETTINGS;
    // It has no setting for the referrer and reads the document's. Nothing else on the page reads it.
    Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
    window.plausible = { q: [['pageview', { u: location.origin + page }]] };
    loadScript(`${url}/js/script.manual.js`, { 'data-domain': siteId, 'data-api': `${url}/api/event` });
  },
  stop() {
    delete window.plausible;
  },
};
