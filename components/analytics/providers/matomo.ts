import type { Provider } from '../Provider';

/**
 * Matomo's Tracking HTTP API: https://developer.matomo.org/api-reference/tracking-api. Without `_id`, `uadata` and `res`
 * it has nothing to know a browser again by but what every request has.
 * Do Not Track is the site's own to obey (C35).
 */
export const provider: Provider = ({ page, referrer }) => ({
  address: `${ANALYTICS_SETTINGS.url}/matomo.php`,
  body: new URLSearchParams({
    idsite: ANALYTICS_SETTINGS.siteId,
    rec: '1',
    apiv: '1',
    // Answered with 204 instead of a picture.
    send_image: '0',
    url: location.origin + page,
    ...(referrer && { urlref: referrer }),
  }),
  // Neither is its answer read, nor are its own cookies sent or taken.
  mode: 'no-cors',
  credentials: 'omit',
});
