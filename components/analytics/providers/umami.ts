import type { Provider } from '../Provider';

/** Umami 2 and 3: https://umami.is/docs/api/sending-stats. It takes JSON from any site, and says so when it is asked beforehand. */
export const provider: Provider = ({ page, referrer }) => ({
  address: `${ANALYTICS_SETTINGS.url}/api/send`,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    type: 'event',
    payload: { website: ANALYTICS_SETTINGS.siteId, hostname: location.hostname, url: page, referrer },
  }),
  credentials: 'omit',
});
