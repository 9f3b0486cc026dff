import type { Provider } from '../Provider';

/** Plausible's Events API: https://plausible.io/docs/events-api. */
export const provider: Provider = ({ page, referrer }) => ({
  address: `${ANALYTICS_SETTINGS.url}/api/event`,
  // One of the two types that it takes; with this one the browser need not ask beforehand.
  headers: { 'Content-Type': 'text/plain' },
  body: JSON.stringify({
    name: 'pageview',
    domain: ANALYTICS_SETTINGS.siteId,
    url: location.origin + page,
    ...(referrer && { referrer }),
  }),
  mode: 'no-cors',
  credentials: 'omit',
});
