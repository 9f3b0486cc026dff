// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.se/om-forsakringskassan/vart-uppdrag?q=hemligt#frag" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Provider } from '@/components/analytics/Provider';
import { runAnalytics } from '@/components/analytics/runAnalytics';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Choice } from '@/lib/consent/readConsent';

const databases = ['_pk_id.7.abcd', 'own'];
/** As much of a request as is used. */
type Deletion = { addEventListener(type: string, done: () => void): void };
let deleteDatabase: () => Deletion;

const provider = { start: vi.fn<Provider['start']>(), stop: vi.fn<Provider['stop']>() };
const reload = vi.fn();

const choose = (choice: Choice) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the server would have set.
  document.cookie = `fk_kakor=${consentValue(choice, Math.floor(Date.now() / 1000))}; path=/`;
};
const withdraw = () => document.dispatchEvent(new Event('fk:withdraw', { cancelable: true }));

beforeEach(() => {
  vi.spyOn(document, 'addEventListener');
  vi.useFakeTimers();
  deleteDatabase = () => ({ addEventListener: (_, done) => done() });
  vi.stubGlobal('indexedDB', {
    databases: async () => databases.map((name) => ({ name })),
    deleteDatabase: vi.fn(() => deleteDatabase()),
  });
  // Restored afterwards, for a stop leaves them silent.
  vi.stubGlobal('fetch', vi.fn());
  vi.spyOn(XMLHttpRequest.prototype, 'send').mockReturnValue();
});

afterEach(() => {
  // The page is the same for all tests, but each listens anew.
  for (const [type, listener] of vi.mocked(document.addEventListener).mock.calls) {
    document.removeEventListener(type, listener);
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

test('C24, C25: after a yes the page is told once, by its clean address', () => {
  choose('all');
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://www.example.org/sok?q=hemligt');
  runAnalytics(provider, reload);
  expect(provider.start.mock.calls).toEqual([
    [{ page: '/om-forsakringskassan/vart-uppdrag', referrer: 'https://www.example.org' }],
  ]);
});

test('C26: the page comes first, so that a host that hangs does not keep it loading', () => {
  choose('all');
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  runAnalytics(provider, reload);
  expect(provider.start).not.toHaveBeenCalled();
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  expect(provider.start).toHaveBeenCalledOnce();
});

test('C33: a yes that is taken back before the page has loaded counts nothing', async () => {
  choose('all');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  runAnalytics(provider, reload);
  withdraw();
  dispatchEvent(new Event('load'));
  expect(provider.start).not.toHaveBeenCalled();
});

test('C5: a script that arrives after the yes was taken back counts nothing', () => {
  choose('necessary');
  runAnalytics(provider, reload);
  expect(provider.start).not.toHaveBeenCalled();
  expect(withdraw(), 'the early script reloads').toBe(true);
});

test('C33: a withdrawal stops the product, removes what the inventory names and reloads', async () => {
  choose('all');
  // biome-ignore-start lint/suspicious/noDocumentCookie: the cookies are what a product would have set.
  document.cookie = '_pk_id.7.abcd=1; path=/';
  document.cookie = '_pk_ses.7.abcd=1; path=/om-forsakringskassan';
  document.cookie = '_pk_ref.7.abcd=1; path=/om-forsakringskassan/vart-uppdrag; domain=example.se';
  document.cookie = 'own=1; path=/';
  // biome-ignore-end lint/suspicious/noDocumentCookie: the end of the cookies
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('_pk_id.7.abcd', '1');
    storage.setItem('own', '1');
  }
  runAnalytics(provider, reload);
  expect(withdraw(), 'the early script leaves the reload to us').toBe(false);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());

  expect(provider.stop).toHaveBeenCalledOnce();
  expect(document.cookie).toMatch(/^fk_kakor=[\d.]+; own=1$/);
  expect(Object.keys(localStorage)).toEqual(['own']);
  expect(Object.keys(sessionStorage)).toEqual(['own']);
  expect(vi.mocked(indexedDB.deleteDatabase).mock.calls).toEqual([['_pk_id.7.abcd']]);
});

test('C33: a withdrawal that is told of twice happens once', async () => {
  choose('all');
  runAnalytics(provider, reload);
  withdraw();
  expect(withdraw()).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(provider.stop).toHaveBeenCalledOnce();
  expect(reload).toHaveBeenCalledOnce();
});

test('C33: a deletion that hangs does not stop the reload', async () => {
  deleteDatabase = () => ({ addEventListener: () => {} });
  choose('all');
  runAnalytics(provider, reload);
  withdraw();
  await vi.advanceTimersByTimeAsync(900);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(reload).toHaveBeenCalledOnce();
});

test('C33: a browser that cannot list its databases reloads all the same', async () => {
  vi.stubGlobal('indexedDB', {});
  choose('all');
  runAnalytics(provider, reload);
  withdraw();
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
});

test('C33: after a withdrawal the page sends nothing', () => {
  const { fetch } = window;
  const send = vi.mocked(XMLHttpRequest.prototype.send);
  choose('all');
  runAnalytics(provider, reload);
  withdraw();
  window.fetch('/x');
  new XMLHttpRequest().send();
  expect(navigator.sendBeacon('/x')).toBe(true);
  expect(fetch).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});
