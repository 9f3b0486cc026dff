import { loadScript } from '../loadScript';
import type { Provider } from '../Provider';

declare global {
  interface Window {
    /** Commands, until Matomo's script comes and takes them. */
    _paq?: unknown[];
  }
}

/**
 * Matomo, without cookies: https://developer.matomo.org/api-reference/tracking-javascript.
 * Do Not Track is not left to it: the site obeys the signal itself, and a yes said in spite of it stands (C35).
 */
export const provider: Provider = {
  start({ page, referrer }) {
    const { url, siteId } = ANALYTICS_SETTINGS;
    window._paq = [
      ['disableCookies'],
      // Screen size and plug-ins, from which it would otherwise make an identifier.
      ['disableBrowserFeatureDetection'],
      ['disablePerformanceTracking'],
      // Set, for otherwise it takes the browser's own, query and search words included (C25).
      ['setCustomUrl', location.origin + page],
      ['setReferrerUrl', referrer],
      ['setDocumentTitle', ''],
      ['setTrackerUrl', `${url}/matomo.php`],
      ['setSiteId', siteId],
      ['trackPageView'],
    ];
    loadScript(`${url}/matomo.js`);
  },
  stop() {
    window._paq = [];
  },
};
