import type { Product } from './Product';

/** Umami 3: settings on the script element, data as JSON. https://umami.is/docs/tracker-configuration */
export const umami: Product = {
  variant: 'umami',
  port: 4612,
  siteId: '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11',
  scriptPath: '/script.js',
  script: playUmami,
  sendsOrigin: false,
  findView({ method, path, body }) {
    if (method !== 'POST' || path !== '/api/send') return undefined;
    const { type, payload } = JSON.parse(body);
    if (type !== 'event' || payload.name) return undefined;
    return { site: payload.website, page: payload.url, referrer: payload.referrer };
  },
};

function playUmami() {
  type Payload = Record<string, unknown>;
  const element = document.currentScript as HTMLScriptElement | null;
  if (!element) return;

  const setting = (name: string) => element.getAttribute(`data-${name}`) ?? '';
  const host = setting('host-url') || element.src.split('/').slice(0, -1).join('/');
  const website = setting('website-id');

  function shorten(address: string) {
    if (!address) return address;
    const url = new URL(address, location.href);
    if (setting('exclude-search') === 'true') url.search = '';
    if (setting('exclude-hash') === 'true') url.hash = '';
    return url.href;
  }

  const everything = (): Payload => ({
    website,
    hostname: location.hostname,
    url: shorten(location.href),
    referrer: document.referrer.startsWith(location.origin) ? '' : shorten(document.referrer),
    title: document.title,
    language: navigator.language,
    screen: `${screen.width}x${screen.height}`,
  });

  async function send(payload: Payload) {
    const isDisabled =
      !website ||
      localStorage.getItem('umami.disabled') ||
      (setting('do-not-track') === 'true' && navigator.doNotTrack === '1');
    if (isDisabled) return;
    try {
      const response = await fetch(`${host}/api/send`, {
        method: 'POST',
        keepalive: true,
        credentials: 'omit',
        headers: {
          'Content-Type': 'application/json',
          'x-umami-website-id': website,
          'x-umami-hostname': location.hostname,
        },
        body: JSON.stringify({ type: 'event', payload }),
      });
      await response.json();
    } catch {
      // The real one is silent too.
    }
  }

  function track(what?: string | Payload | ((payload: Payload) => Payload)) {
    if (typeof what === 'string') return send({ ...everything(), name: what });
    if (typeof what === 'function') return send(what(everything()));
    return send(what ?? everything());
  }

  Object.assign(window, { umami: { track } });
  if (setting('auto-track') !== 'false') track();
}
