// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.se/om-forsakringskassan/vart-uppdrag?q=hemligt#frag" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { View } from '@/components/analytics/Provider';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Choice } from '@/lib/consent/readConsent';

/** What is in the browser, beside cookies and the two storages. */
let databases: string[];
let kept: string[];
/** As much of a request as is used. */
type Deletion = { addEventListener(type: string, done: () => void): void };
let deleteDatabase: (name: string) => Deletion;

const fetch = vi.fn(async (_address: string, _options: RequestInit) => new Response());
const reload = vi.fn();
const provider = (view: View) => ({ address: '/sent', body: JSON.stringify(view) });

/** The script, as a new page fetches it. */
async function run(): Promise<void> {
  vi.resetModules();
  const { runAnalytics } = await import('@/components/analytics/runAnalytics');
  runAnalytics(provider, reload);
}

const views = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)));

const choose = (choice: Choice) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the server would have set.
  document.cookie = `fk_kakor=${consentValue(choice, Math.floor(Date.now() / 1000))}; path=/`;
};
/** The answer becomes no, and the early script writes it on <html>. */
async function withdraw() {
  choose('necessary');
  document.documentElement.dataset.consent = 'necessary';
  // Who watches is told when this task is done.
  await Promise.resolve();
}

/** Something of the name in every place where a browser keeps things. */
function leaveEverywhere(name: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what somebody else would have set.
  document.cookie = `${name}=1; path=/`;
  localStorage.setItem(name, '1');
  sessionStorage.setItem(name, '1');
  databases.push(name);
  kept.push(name);
}

/** The names in all these places; the answer itself left out. */
const everywhere = () => ({
  cookies: document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter((name) => name && name !== 'fk_kakor'),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases,
  caches: kept,
});

const all = (...names: string[]) => ({
  cookies: names,
  local: names,
  session: names,
  databases: names,
  caches: names,
});

beforeEach(() => {
  vi.spyOn(document, 'addEventListener');
  vi.spyOn(window, 'addEventListener');
  vi.spyOn(MutationObserver.prototype, 'observe');
  vi.useFakeTimers();
  databases = [];
  kept = [];
  deleteDatabase = (name) => {
    databases = databases.filter((each) => each !== name);
    return { addEventListener: (_, done) => done() };
  };
  vi.stubGlobal('indexedDB', {
    databases: async () => databases.map((name) => ({ name })),
    deleteDatabase: (name: string) => deleteDatabase(name),
  });
  vi.stubGlobal('caches', {
    keys: async () => kept,
    delete: async (name: string) => {
      kept = kept.filter((each) => each !== name);
    },
  });
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  // The page is the same for all tests, but each listens anew.
  for (const [type, listener] of vi.mocked(document.addEventListener).mock.calls)
    document.removeEventListener(type, listener);
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
    window.removeEventListener(type, listener);
  const { contexts } = vi.mocked(MutationObserver.prototype.observe).mock;
  for (const observer of contexts as MutationObserver[]) observer.disconnect();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetch.mockClear();
  reload.mockClear();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  delete document.documentElement.dataset.answered;
  for (const pair of document.cookie.split('; ')) {
    // biome-ignore lint/suspicious/noDocumentCookie: the browser is emptied.
    document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
  }
});

test('C24, C25: after a yes the page is told once, by its clean address', async () => {
  choose('all');
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://www.example.org/sok?q=hemligt');
  await run();
  expect(views()).toEqual([
    { page: '/om-forsakringskassan/vart-uppdrag', referrer: 'https://www.example.org' },
  ]);
});

test.each(['404', '410', '500'])(
  'C25: a page that says %s is told by that, not by what it was called',
  async (status) => {
    choose('all');
    document.body.innerHTML = `<h2 data-error="${status}">Så kommer du vidare</h2>`;
    await run();
    expect(views()).toEqual([{ page: `/${status}`, referrer: '' }]);
  },
);

describe('where the visitor came from', () => {
  const itself = 'https://www.example.se/om-forsakringskassan/vart-uppdrag?q=hemligt';

  test('is never this site: a form or a reload would make a page its own source', async () => {
    choose('all');
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(itself);
    await run();
    expect(views()[0].referrer).toBe('');
  });

  test('is what it was before a yes that went as a form, and only for that view', async () => {
    choose('all');
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(itself);
    sessionStorage.setItem('fk_kalla', 'https://www.example.org/sok?q=hemligt');
    await run();
    expect(views()[0].referrer).toBe('https://www.example.org');
    expect(Object.keys(sessionStorage)).toEqual([]);
    await run();
    expect(views()[1].referrer).toBe('');
  });

  test('is not known where the browser forbids all storing, and the view is counted all the same', async () => {
    choose('all');
    vi.stubGlobal('sessionStorage', undefined);
    await run();
    expect(views()).toHaveLength(1);
  });
});

test('C26: the page comes first', async () => {
  choose('all');
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  await run();
  expect(fetch).not.toHaveBeenCalled();
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  expect(fetch).toHaveBeenCalledOnce();
});

test('C33: a yes that is taken back before the page has loaded counts nothing', async () => {
  choose('all');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  await run();
  await withdraw();
  dispatchEvent(new Event('load'));
  expect(fetch).not.toHaveBeenCalled();
});

test('C5: a script that arrives after the yes was taken back counts nothing', async () => {
  choose('necessary');
  await run();
  expect(fetch).not.toHaveBeenCalled();
  await withdraw();
  expect(reload).not.toHaveBeenCalled();
});

test('C5: and a yes that is given again is counted', async () => {
  choose('necessary');
  await run();
  choose('all');
  dispatchEvent(new Event('fk:choice'));
  expect(fetch).toHaveBeenCalledOnce();
});

test('C33: what a translator does to <html> is no withdrawal', async () => {
  choose('all');
  await run();
  delete document.documentElement.dataset.consent;
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(2000);
  expect(reload).not.toHaveBeenCalled();
});

describe('C33: a withdrawal', () => {
  /** The visitor says yes on this page, and the script comes. */
  async function sayYes() {
    choose('all');
    document.documentElement.dataset.answered = '';
    await run();
    await vi.advanceTimersByTimeAsync(0);
    delete document.documentElement.dataset.answered;
  }

  async function sayNo() {
    await withdraw();
    await vi.advanceTimersByTimeAsync(0);
    expect(reload).toHaveBeenCalled();
  }

  test('calls the view back', async () => {
    await sayYes();
    await sayNo();
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });

  test('removes everything that has come since the yes, known or not, and nothing that was there before', async () => {
    leaveEverywhere('own');
    await sayYes();
    leaveEverywhere('_pk_id.7.abcd');
    leaveEverywhere('unknown');
    await sayNo();
    expect(everywhere()).toEqual(all('own'));
  });

  test('also when pages have been opened in between', async () => {
    leaveEverywhere('own');
    await sayYes();
    leaveEverywhere('unknown');
    await run();
    leaveEverywhere('later');
    await sayNo();
    expect(everywhere()).toEqual(all('own'));
  });

  test('also in a second tab, when the first one has taken its list away already', async () => {
    choose('all');
    await run();
    leaveEverywhere('own');
    localStorage.setItem('fk_andras', '["own"]');
    dispatchEvent(new StorageEvent('storage', { key: 'fk_andras' }));
    localStorage.removeItem('fk_andras');
    dispatchEvent(new StorageEvent('storage', { key: 'fk_andras' }));
    leaveEverywhere('unknown');
    await sayNo();
    expect(everywhere()).toEqual(all('own'));
  });

  test('and where nothing was there before, nothing is remembered, and nothing is left', async () => {
    await sayYes();
    expect(everywhere()).toEqual(all());
    leaveEverywhere('unknown');
    await sayNo();
    expect(everywhere()).toEqual(all());
  });

  test('removes cookies on all domain and path levels; unknown ones on this host alone', async () => {
    await sayYes();
    // biome-ignore-start lint/suspicious/noDocumentCookie: the cookies are what a product would have set.
    document.cookie = '_pk_ses.7.abcd=1; path=/om-forsakringskassan';
    document.cookie = '_pk_ref.7.abcd=1; path=/om-forsakringskassan/vart-uppdrag; domain=example.se';
    document.cookie = 'unknown=1; path=/om-forsakringskassan; domain=www.example.se';
    document.cookie = 'login=1; path=/; domain=example.se';
    // biome-ignore-end lint/suspicious/noDocumentCookie: the end of the cookies
    await sayNo();
    // Another service on the domain above keeps its visitor logged in.
    expect(everywhere().cookies).toEqual(['login']);
    // biome-ignore lint/suspicious/noDocumentCookie: the browser is emptied.
    document.cookie = 'login=; path=/; domain=example.se; max-age=0';
  });

  test.each(['not JSON', '{}', 'null', '[1,{}]'])(
    'takes %s in place of the names for none',
    async (written) => {
      await sayYes();
      localStorage.setItem('fk_andras', written);
      leaveEverywhere('unknown');
      await sayNo();
      expect(everywhere()).toEqual(all());
    },
  );

  test('that goes as a form cleans up before the page is left', async () => {
    leaveEverywhere('own');
    await sayYes();
    leaveEverywhere('unknown');
    document.body.innerHTML =
      '<form><button value="all">Ja</button><button value="necessary">Nej</button></form>';
    const form = document.querySelector('form') as HTMLFormElement;
    const [yes, no] = form.querySelectorAll('button');
    const submit = (submitter: HTMLElement | undefined) =>
      form.dispatchEvent(
        new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: submitter ?? null }),
      );

    submit(yes);
    await vi.advanceTimersByTimeAsync(0);
    expect(everywhere().session).toContain('unknown');
    submit(no);
    await vi.advanceTimersByTimeAsync(0);
    expect(everywhere()).toEqual(all('own'));
    expect(reload).not.toHaveBeenCalled();
  });

  test('that is told of twice happens once', async () => {
    await sayYes();
    await withdraw();
    await withdraw();
    await vi.advanceTimersByTimeAsync(2000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('does not wait for a deletion that hangs', async () => {
    await sayYes();
    leaveEverywhere('unknown');
    deleteDatabase = () => ({ addEventListener: () => {} });
    await withdraw();
    await vi.advanceTimersByTimeAsync(900);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(reload).toHaveBeenCalledOnce();
  });

  test.each([
    ['cannot list its databases', 'indexedDB', {}],
    ['has no cache, over plain http', 'caches', undefined],
    ['has no local storage', 'localStorage', null],
    ['has no storage for a visit', 'sessionStorage', null],
  ])('works in a browser that %s', async (_, name, value) => {
    vi.stubGlobal(name, value);
    await sayYes();
    await sayNo();
    expect(reload).toHaveBeenCalledOnce();
  });
});
