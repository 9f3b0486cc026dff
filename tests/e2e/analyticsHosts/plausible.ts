import type { Product } from './Product';

/**
 * Plausible's `script.manual.js`: settings on the script element, calls in `plausible.q`, and how long the page was read
 * when it is left. https://plausible.io/docs/custom-locations
 * One thing is not played: the real one counts nothing on 127.0.0.1, where these tests are at home.
 */
export const plausible: Product = {
  variant: 'plausible',
  port: 4613,
  siteId: 'om.example.se',
  scriptPath: '/js/script.manual.js',
  script: playPlausible,
  sendsOrigin: true,
  findView({ method, path, body }) {
    if (method !== 'POST' || path !== '/api/event') return undefined;
    const { n, d, u, r } = JSON.parse(body);
    return n === 'pageview' ? { site: d, page: u, referrer: r ?? '' } : undefined;
  },
};

function playPlausible() {
  type Call = [name: string, options?: { u?: string }];
  type Plausible = ((...call: Call) => void) & { q?: Call[] };
  const page = window as unknown as { plausible?: Plausible };
  const element = document.currentScript as HTMLScriptElement;
  const domain = element.getAttribute('data-domain');
  const api = element.getAttribute('data-api') ?? `${new URL(element.src).origin}/api/event`;
  let lastPage: string | undefined;

  function send(data: Record<string, unknown>) {
    // The real one is silent too.
    const silent = () => {};
    fetch(api, {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify({ v: 27, d: domain, ...data }),
    }).then(silent, silent);
  }

  function track(...[name, options]: Call) {
    if (navigator.webdriver || localStorage.plausible_ignore === 'true') return;
    const u = options?.u ?? location.href;
    if (name === 'pageview') lastPage = u;
    send({ n: name, u, r: document.referrer || null });
  }

  function leave() {
    if (lastPage && (document.visibilityState === 'hidden' || !document.hasFocus())) {
      send({ n: 'engagement', u: lastPage, sd: 100, e: 1000 });
    }
  }
  document.addEventListener('visibilitychange', leave);
  addEventListener('blur', leave);

  const waiting = page.plausible?.q ?? [];
  page.plausible = track;
  for (const call of waiting) track(...call);
}
