import type { Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import { openPlainTab } from './analyticsHosts/openPlainTab';
import { fillStorage, readStorage } from './analyticsHosts/storage';
import { blockReact } from './blockReact';
import { choose, chooseElsewhere, hasChosen, landing, second } from './consentPage';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';
import { watchAnalytics } from './watchAnalytics';
import { watchComplaints } from './watchComplaints';

type Site = { logLines(): unknown };
type Line = { event?: string };

/** Those that the site has logged. Tests share a site: each waits for its own views, or the next one would count them. */
async function visits(site: Site): Promise<Line[]> {
  return ((await site.logLines()) as Line[]).filter(({ event }) => event === 'visit');
}

/** Run in a page: whether it has fetched what counts. A script that is imported is no element of the page. */
const analyticsFetched =
  "performance.getEntriesByType('resource').some(({ name }) => name.includes('/script/'))";

/** After a yes the script may come; whether to count is its own first question. */
const watchViews = (page: Page) => watchAnalytics(page, /^\/api\/visits/);

test('C5: without a yes no analytics code reaches the browser', async ({ page, site }) => {
  const before = (await visits(site)).length;
  const requests = watchAnalytics(page);
  await page.goto(site.address + landing);
  await untilQuiet(page);
  await choose(page, 'necessary');
  await untilQuiet(page);
  await page.goto(site.address + second);
  await untilQuiet(page);
  expect(requests).toEqual([]);
  expect(await visits(site)).toHaveLength(before);
});

test('C24, C25: one line a view, with the hour, the page and the referring site, and nothing more', async ({
  page,
  site,
}) => {
  const before = (await visits(site)).length;
  const news = async () => (await visits(site)).slice(before);
  await page.goto(`${site.address}${landing}?q=hemligt%20850101-1234&epost=a@b.se#frag`, {
    referer: 'https://www.example.org/sok?q=hemligt',
  });
  await choose(page, 'all');
  await expect.poll(news).toHaveLength(1);
  await untilQuiet(page);
  expect(await news()).toEqual([
    {
      level: 'info',
      event: 'visit',
      hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/),
      page: landing,
      referrer: 'https://www.example.org',
    },
  ]);

  await page.goto(site.address + second);
  await expect.poll(news).toHaveLength(2);
  await page.goto(`${site.address}/finns-inte/850101-1234`);
  await expect.poll(news).toHaveLength(3);
  expect((await news())[2]).toMatchObject({ page: '(unknown)' });
  expect(JSON.stringify(await news())).not.toMatch(/850101|hemligt|finns-inte|a@b|Mozilla/);
});

test('C24: a yes sent as a form is counted on the page that comes back, not on the one that is left', async ({
  page,
  context,
  site,
}) => {
  const before = (await visits(site)).length;
  await blockReact(page);
  const requests = watchAnalytics(page);
  await page.goto(site.address + landing, { referer: 'https://www.example.org/sok?q=hemligt' });
  // What the page asks for when the cookie changes is known when what is asked for after it has been answered.
  const followed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        cookieStore.addEventListener('change', () => fetch('/datasets/dcat.ttl').then(() => resolve()));
      }),
  );
  let requestsBefore: string[] | undefined;
  await page.route('**/api/kakor', async (route) => {
    // The cookie comes while the page that asked is still there.
    await hasChosen(context, site.address, 'all');
    await followed;
    requestsBefore = [...requests];
    await route.continue();
  });
  await choose(page, 'all');
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
  expect(requests.filter((path) => path === '/api/visits')).toHaveLength(1);
  // The browser names the page itself as where the visitor came from.
  expect((await visits(site)).at(-1)).toMatchObject({ page: landing, referrer: 'https://www.example.org' });
  expect(await readStorage(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
  expect(requestsBefore).toEqual([]);
});

test('C25: the view is sent without the address of the page in a header', async ({ page, context, site }) => {
  await hasChosen(context, site.address, 'all');
  const before = (await visits(site)).length;
  const sent = page.waitForRequest(`${site.address}/api/visits`);
  await page.goto(`${site.address}${landing}?q=hemligt`);
  const headers = await (await sent).allHeaders();
  expect(headers.referer).toBe(`${site.address}/`);
  expect(headers.origin).toBe(site.address);
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
});

test('C26: a server that does not take the view is not noticed', async ({ page, context, site }) => {
  const complaints = await watchComplaints(page, `${site.address}/api/visits`);
  await hasChosen(context, site.address, 'all');
  await page.route('**/api/visits', (route) => route.fulfill({ status: 500 }));
  await page.goto(site.address + landing);
  await untilQuiet(page);
  await page.unroute('**/api/visits');
  await page.route('**/api/visits', (route) => route.abort());
  await page.goto(site.address + second);
  await untilQuiet(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('C33: a yes taken back removes everything that has come since, known or not, and counts no more', async ({
  page,
  context,
  site,
}) => {
  const before = (await visits(site)).length;
  const { hostname: domain } = new URL(site.address);
  await page.goto(site.address + landing);
  await context.addCookies([{ name: 'own', value: '1', domain, path: '/' }]);
  await fillStorage(page, ['own']);
  await choose(page, 'all');
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
  await expect.poll(async () => (await readStorage(page)).local).toContain('fk_andras');

  await context.addCookies([
    { name: '_pk_id.7.abcd', value: '1', domain, path: '/' },
    { name: 'unknown', value: '1', domain, path: landing },
  ]);
  await fillStorage(page, ['_pk_id.7.abcd', 'unknown']);
  // Not only what this page has seen come.
  await page.reload();
  await expect.poll(() => visits(site)).toHaveLength(before + 2);
  await untilQuiet(page);

  const reloaded = page.waitForEvent('load');
  await chooseElsewhere(page, 'necessary');
  await reloaded;
  await untilQuiet(page);
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['fk_kakor', 'own']);
  expect(await readStorage(page)).toEqual({
    local: ['own'],
    session: ['own'],
    databases: ['own'],
    caches: ['own'],
  });
  expect(await visits(site)).toHaveLength(before + 2);
});

test('C33: a yes taken back by a form removes it too, before the page is left', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  await fillStorage(page, ['own']);
  const before = (await visits(site)).length;
  await choose(page, 'all');
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
  await expect.poll(async () => (await readStorage(page)).local).toContain('fk_andras');
  await blockReact(page);
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  await expect.poll(() => visits(site)).toHaveLength(before + 2);
  await fillStorage(page, ['unknown']);
  await choose(page, 'necessary');
  await expect(page.locator('html[data-answered]')).toBeAttached();
  await untilQuiet(page);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);
  expect(await readStorage(page)).toEqual({
    local: ['own'],
    session: ['own'],
    databases: ['own'],
    caches: ['own'],
  });
});

test('C22: a yes that is older than 180 days, or from a day after tomorrow, is counted by no server', async ({
  request,
  site,
}) => {
  const day = 86_400;
  const now = Math.floor(Date.now() / 1000);
  for (const [seconds, status] of [
    [now, 204],
    [now - 179 * day, 204],
    [now - 181 * day, 403],
    [now + 2 * day, 403],
  ] as const) {
    const answer = await request.post(`${site.address}/api/visits`, {
      data: { page: landing, referrer: '' },
      headers: { Origin: site.address, Cookie: `fk_kakor=${consentValue('all', seconds)}` },
    });
    expect(answer.status()).toBe(status);
  }
});

test('C33: a yes taken back on the cookie page removes the cookies that the server sees too', async ({
  page,
  context,
  site,
}) => {
  await hasChosen(context, site.address, 'all');
  const { hostname: domain } = new URL(site.address);
  await context.addCookies([{ name: '_pk_id.7.abcd', value: '1', domain, path: '/' }]);
  const before = (await visits(site)).length;
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
  await choose(page, 'necessary');
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);
});

test('C27: nothing is counted in a frame', async ({ page, context, site }) => {
  await hasChosen(context, site.address, 'all');
  const before = (await visits(site)).length;
  await page.goto(site.address + landing);
  await expect.poll(() => visits(site)).toHaveLength(before + 1);
  await page.evaluate((path) => {
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, second);
  await untilQuiet(page);
  expect(await visits(site)).toHaveLength(before + 1);
});

test('C27: nothing is counted in print', async ({ page, context, site }) => {
  await hasChosen(context, site.address, 'all');
  const requests = watchViews(page);
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.address + landing);
  await untilQuiet(page);
  expect(requests).toEqual([]);
});

test('C27: nothing is counted in a browser too old for the style sheet', async ({ page, context, site }) => {
  await hasChosen(context, site.address, 'all');
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const requests = watchViews(page);
  await page.goto(site.address + landing);
  await untilQuiet(page);
  expect(requests).toEqual([]);
});

test.describe('in a browser that a program steers', () => {
  test.use({ webdriver: true });

  test('C27: nothing is counted', async ({ page, context, site }) => {
    await hasChosen(context, site.address, 'all');
    const requests = watchViews(page);
    await page.goto(site.address + landing);
    expect(await page.evaluate(() => navigator.webdriver)).toBe(true);
    await untilQuiet(page);
    expect(requests).toEqual([]);
  });
});

test('C24: a page made ready in advance is counted when it is shown', async ({
  site,
  launchOptions,
  playwright,
}) => {
  const before = (await visits(site)).length;
  const news = async () => (await visits(site)).slice(before);
  const tab = await openPlainTab(launchOptions.executablePath ?? playwright.chromium.executablePath());
  try {
    await tab.open(site.address + landing);
    await expect.poll(() => tab.run('document.readyState')).toBe('complete');
    const value = consentValue('all', Math.floor(Date.now() / 1000));
    await tab.run(`document.cookie = 'fk_kakor=${value}; path=/'`);
    await expect.poll(news).toHaveLength(1);

    // The site's own rules have it made ready as soon as the visitor points at the link.
    const link = `main a[href="${second}"]`;
    await tab.pointAt(link);
    const runInNext = await tab.prerendered();
    await expect.poll(() => runInNext('document.readyState')).toBe('complete');
    expect(await runInNext('document.prerendering')).toBe(true);
    expect(await runInNext('document.documentElement.dataset.consent')).toBe('all');
    // What counts has not even been asked for: it would have come before what is asked for now.
    await runInNext("fetch('/speculation-rules/none').then((answer) => answer.text())");
    expect(await runInNext(analyticsFetched)).toBe(false);
    expect(await news()).toHaveLength(1);

    await tab.run(`document.querySelector('${link}').click()`);
    await expect.poll(news).toHaveLength(2);
    expect((await news())[1]).toMatchObject({ page: second });
    expect(await runInNext(analyticsFetched)).toBe(true);
  } finally {
    await tab.close();
  }
});
