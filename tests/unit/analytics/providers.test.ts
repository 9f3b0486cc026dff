// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.se/om-forsakringskassan?q=hemligt" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Provider, ViewRequest } from '@/components/analytics/Provider';

const view = { page: '/om-forsakringskassan', referrer: 'https://www.example.org' };
const url = 'https://stat.example.se/m';

beforeEach(() => vi.resetModules());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function ask(name: string, siteId = '', told = view): Promise<ViewRequest> {
  vi.stubGlobal('ANALYTICS_SETTINGS', { provider: name, url, siteId });
  const module: { provider: Provider } = await import(`../../../components/analytics/providers/${name}.ts`);
  return module.provider(told);
}

describe('C25: each product is told the clean address at its documented endpoint, and nothing more', () => {
  test('builtin', async () => {
    expect(await ask('builtin')).toEqual({
      address: '/api/visits',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(view),
    });
  });

  test('matomo', async () => {
    const { body, ...rest } = await ask('matomo', '7');
    expect(rest).toEqual({ address: `${url}/matomo.php`, mode: 'no-cors', credentials: 'omit' });
    expect(Object.fromEntries(body as URLSearchParams)).toEqual({
      idsite: '7',
      rec: '1',
      apiv: '1',
      send_image: '0',
      url: 'https://www.example.se/om-forsakringskassan',
      urlref: 'https://www.example.org',
    });
  });

  test('umami', async () => {
    const { body, ...rest } = await ask('umami', 'id');
    expect(rest).toEqual({
      address: `${url}/api/send`,
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
    });
    expect(JSON.parse(String(body))).toEqual({
      type: 'event',
      payload: { website: 'id', hostname: 'www.example.se', url: view.page, referrer: view.referrer },
    });
  });

  test('plausible', async () => {
    const { body, ...rest } = await ask('plausible', 'om.example.se');
    expect(rest).toEqual({
      address: `${url}/api/event`,
      headers: { 'Content-Type': 'text/plain' },
      mode: 'no-cors',
      credentials: 'omit',
    });
    expect(JSON.parse(String(body))).toEqual({
      name: 'pageview',
      domain: 'om.example.se',
      url: 'https://www.example.se/om-forsakringskassan',
      referrer: 'https://www.example.org',
    });
  });

  test.each(['matomo', 'plausible'])('%s is told of no site where there was none', async (name) => {
    const { body } = await ask(name, '7', { ...view, referrer: '' });
    expect(String(body)).not.toMatch(/ref/);
  });

  // Otherwise the browser would ask the host beforehand, which Matomo does not answer, and Plausible only says yes to.
  test.each(['matomo', 'plausible'])('%s is sent what may be sent to any host', async (name) => {
    const { address, ...init } = await ask(name, '7');
    const request = new Request(address, { method: 'POST', ...init });
    expect(request.headers.get('content-type')).toMatch(
      /^(application\/x-www-form-urlencoded|text\/plain)(;|$)/,
    );
  });
});

describe('a view on its way', () => {
  const fetch = vi.fn(async (_address: string, _options: RequestInit) => new Response());

  async function send() {
    fetch.mockClear();
    vi.stubGlobal('fetch', fetch);
    const { sendView, stopSending } = await import('@/components/analytics/sendView');
    sendView({ address: '/api/visits', body: 'x', credentials: 'omit' });
    return stopSending;
  }

  test('C25: goes without the address of the page in a header, and outlives the page', async () => {
    await send();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/api/visits', {
      method: 'POST',
      body: 'x',
      credentials: 'omit',
      referrerPolicy: 'origin',
      keepalive: true,
      signal: expect.any(AbortSignal),
    });
  });

  test('C26: to a host that does not answer is neither thrown nor shown', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const error = vi.spyOn(console, 'error');
    await send();
    // Vitest fails a run with an unhandled rejection.
    await new Promise((resolve) => setTimeout(resolve));
    expect(error).not.toHaveBeenCalled();
  });

  test('C33: is called back', async () => {
    const stopSending = await send();
    stopSending();
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });
});
