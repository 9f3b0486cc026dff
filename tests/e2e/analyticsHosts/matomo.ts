import type { Product } from './Product';

/**
 * Matomo 5: commands in `_paq`, settings before the others whatever their order, data by beacon in the address.
 * https://developer.matomo.org/api-reference/tracking-javascript
 */
export const matomo: Product = {
  variant: 'matomo',
  port: 4611,
  siteId: '7',
  scriptPath: '/matomo.js',
  script: playMatomo,
  sendsOrigin: true,
  findView({ method, path }) {
    const { pathname, searchParams } = new URL(path, 'http://host');
    if (method !== 'POST' || pathname !== '/matomo.php' || !searchParams.has('action_name')) return undefined;
    return {
      site: searchParams.get('idsite') ?? '',
      page: searchParams.get('url') ?? '',
      referrer: searchParams.get('urlref') ?? '',
    };
  },
};

function playMatomo() {
  type Command = [name: string, ...values: string[]];
  const page = window as unknown as { _paq?: Command[] | { push(command: Command): void } };

  let trackerUrl = '';
  let siteId = '';
  let url = location.href;
  let { referrer, title } = document;
  let hasCookies = true;
  let hasFeatures = true;
  let hasTimes = true;

  const settings: Record<string, (value: string) => void> = {
    setTrackerUrl: (value) => {
      trackerUrl = value;
    },
    setSiteId: (value) => {
      siteId = value;
    },
    setCustomUrl: (value) => {
      url = value;
    },
    setReferrerUrl: (value) => {
      referrer = value;
    },
    setDocumentTitle: (value) => {
      title = value;
    },
    disableCookies: () => {
      hasCookies = false;
    },
    disableBrowserFeatureDetection: () => {
      hasFeatures = false;
    },
    disablePerformanceTracking: () => {
      hasTimes = false;
    },
  };

  function send(data: Record<string, string>) {
    const query = new URLSearchParams({ ...data, idsite: siteId, rec: '1', send_image: '0', url });
    if (referrer) query.set('urlref', referrer);
    if (hasCookies) {
      const hash = 'abcd';
      // biome-ignore lint/suspicious/noDocumentCookie: as the real one does.
      document.cookie = `_pk_id.${siteId}.${hash}=0123456789abcdef.1; path=/; max-age=33955200; SameSite=Lax`;
      // biome-ignore lint/suspicious/noDocumentCookie: as the real one does.
      document.cookie = `_pk_ses.${siteId}.${hash}=1; path=/; max-age=1800; SameSite=Lax`;
      query.set('_id', '0123456789abcdef');
    }
    if (hasFeatures) query.set('res', `${screen.width}x${screen.height}`);
    if (hasTimes) query.set('pf_net', '1');
    navigator.sendBeacon(
      `${trackerUrl}?${query}`,
      new Blob([], { type: 'application/x-www-form-urlencoded; charset=UTF-8' }),
    );
  }

  const actions: Record<string, (value: string) => void> = {
    trackPageView: (value) => send({ action_name: value || title }),
    trackEvent: (value) => send({ e_c: value, ca: '1' }),
  };

  const run = ([name, value = '']: Command) => (settings[name] ?? actions[name])?.(value);
  const waiting = page._paq;
  if (!Array.isArray(waiting) || waiting.length === 0) return;
  for (const command of waiting.filter(([name]) => settings[name])) run(command);
  for (const command of waiting.filter(([name]) => actions[name])) run(command);
  page._paq = { push: run };

  // What it does with the requests that still wait when the page is left.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send({ ping: '1' });
  });
}
