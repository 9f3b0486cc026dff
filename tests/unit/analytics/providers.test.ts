// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.se/om-forsakringskassan?q=hemligt" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Provider } from '@/components/analytics/Provider';

const view = { page: '/om-forsakringskassan', referrer: 'https://www.example.org' };
const url = 'https://stat.example.se/m';

beforeEach(() => {
  vi.resetModules();
  document.head.replaceChildren();
});

afterEach(() => vi.unstubAllGlobals());

async function load(name: string, siteId = ''): Promise<Provider> {
  vi.stubGlobal('ANALYTICS_SETTINGS', { provider: name, url, siteId });
  const module: { provider: Provider } = await import(`../../../components/analytics/providers/${name}.ts`);
  return module.provider;
}

const script = () => document.head.querySelector('script') as HTMLScriptElement;

describe('builtin', () => {
  test('C25: sends the view to our own server, and no address in a header', async () => {
    const fetch = vi.fn(async () => new Response());
    vi.stubGlobal('fetch', fetch);
    (await load('builtin')).start(view);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/api/visits',
      expect.objectContaining({ method: 'POST', body: JSON.stringify(view), referrerPolicy: 'origin' }),
    );
  });

  test('C26: a server that does not answer is neither thrown nor shown', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const error = vi.spyOn(console, 'error');
    (await load('builtin')).start(view);
    // Vitest fails a run with an unhandled rejection.
    await new Promise((resolve) => setTimeout(resolve));
    expect(error).not.toHaveBeenCalled();
  });

  test('C33: a view on its way is called back', async () => {
    const fetch = vi.fn(async (_address: string, _options: RequestInit) => new Response());
    vi.stubGlobal('fetch', fetch);
    const builtin = await load('builtin');
    builtin.start(view);
    builtin.stop();
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });
});

describe('matomo', () => {
  test('C25: is told the clean address, no title and no cookies before it is asked to count', async () => {
    (await load('matomo', '7')).start(view);
    expect(window._paq).toEqual([
      ['disableCookies'],
      ['disableBrowserFeatureDetection'],
      ['disablePerformanceTracking'],
      ['setCustomUrl', 'https://www.example.se/om-forsakringskassan'],
      ['setReferrerUrl', 'https://www.example.org'],
      ['setDocumentTitle', ''],
      ['setTrackerUrl', `${url}/matomo.php`],
      ['setSiteId', '7'],
      ['trackPageView'],
    ]);
    expect(script().src).toBe(`${url}/matomo.js`);
    expect(script().referrerPolicy).toBe('no-referrer');
  });

  test('C33: a script that arrives after the withdrawal finds nothing to do', async () => {
    const matomo = await load('matomo', '7');
    matomo.start(view);
    matomo.stop();
    expect(window._paq).toEqual([]);
  });
});

describe('umami', () => {
  test('C25: counts nothing by itself, and is told the view once its script is there', async () => {
    const track = vi.fn();
    (await load('umami', 'id')).start(view);
    expect({ ...script().dataset }).toEqual({
      websiteId: 'id',
      hostUrl: url,
      autoTrack: 'false',
      excludeSearch: 'true',
      excludeHash: 'true',
    });
    expect(script().src).toBe(`${url}/script.js`);
    vi.stubGlobal('umami', { track });
    script().dispatchEvent(new Event('load'));
    expect(track).toHaveBeenCalledExactlyOnceWith({
      website: 'id',
      hostname: 'www.example.se',
      url: '/om-forsakringskassan',
      referrer: 'https://www.example.org',
    });
  });

  test('C26: another script in its place is not an error', async () => {
    (await load('umami', 'id')).start(view);
    script().dispatchEvent(new Event('load'));
  });

  test('C33: a script that arrives after the withdrawal is told nothing', async () => {
    const track = vi.fn();
    vi.stubGlobal('umami', { track });
    const umami = await load('umami', 'id');
    umami.start(view);
    umami.stop();
    script().dispatchEvent(new Event('load'));
    expect(track).not.toHaveBeenCalled();
  });
});

describe('plausible', () => {
  test('C25: is told the clean address, and reads a clean referrer', async () => {
    (await load('plausible', 'om.example.se')).start(view);
    expect(window.plausible?.q).toEqual([['pageview', { u: 'https://www.example.se/om-forsakringskassan' }]]);
    expect(document.referrer).toBe('https://www.example.org');
    expect(script().src).toBe(`${url}/js/script.manual.js`);
    expect({ ...script().dataset }).toEqual({ domain: 'om.example.se', api: `${url}/api/event` });
  });

  test('C33: a script that arrives after the withdrawal finds nothing to do', async () => {
    const plausible = await load('plausible', 'om.example.se');
    plausible.start(view);
    plausible.stop();
    expect(window.plausible).toBeUndefined();
  });
});
