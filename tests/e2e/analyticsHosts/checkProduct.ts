import type { Page } from 'playwright/test';
import { blockReact } from '../blockReact';
import { choose, chooseElsewhere, hasChosen } from '../consentPage';
import { expect, test as siteTest } from '../site';
import { untilQuiet } from '../untilQuiet';
import { watchComplaints } from '../watchComplaints';
import type { Product } from './Product';
import { startHost } from './startHost';
import { fillStorage, readStorage } from './storage';

const landing = '/om-forsakringskassan';
const second = '/om-forsakringskassan/vart-uppdrag';
const cookiePage = '/om-webbplatsen/kakor';

/** A visitor's words in an address, none of which may ever arrive (C25). */
const words = '?q=hemligt%20850101-1234&epost=a@b.se#frag';
const forbidden = /hemligt|850101|a@b\.se|frag\b|[?&]q=/i;

/** To another page by a link, so that the browser tells where from. */
const follow = (page: Page, path: string) =>
  page.evaluate((target) => {
    const link = document.createElement('a');
    link.href = target;
    document.body.append(link);
    link.click();
  }, path);

/** The same statements for every product that has a host of its own. */
export function checkProduct(product: Product): void {
  const test = siteTest.extend<{ host: Awaited<ReturnType<typeof startHost>> }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern even when nothing is taken from it.
    host: async ({}, use) => {
      const host = await startHost(product.port, product.receive);
      await use(host);
      await host.stop();
    },
  });
  test.use({ variant: product.variant });
  // Each host has a port of its own, which one test at a time can have.
  test.describe.configure({ mode: 'default' });

  type Host = { arrivals: Parameters<Product['receive']>[0][] };
  const views = (host: Host) => host.arrivals.flatMap((arrival) => product.receive(arrival).view ?? []);
  const pageOf = (address: string, path: string) => (product.sendsOrigin ? address + path : path);

  test.describe(product.variant, () => {
    test('C5: nothing is asked of the host before a choice, nor after a no', async ({ page, site, host }) => {
      const response = await page.goto(site.address + landing);
      expect(await response?.text()).not.toContain(host.address);
      expect(response?.headers().link ?? '').not.toContain(host.address);
      await untilQuiet(page);
      await choose(page, 'necessary');
      await untilQuiet(page);
      await page.goto(site.address + second);
      await untilQuiet(page);
      expect(host.arrivals).toEqual([]);
      expect(await page.locator(`[href^="${host.address}"], [src^="${host.address}"]`).count()).toBe(0);
    });

    test('C24: after a yes one view on the same page, then one for each page', async ({
      page,
      site,
      host,
    }) => {
      await page.goto(site.address + landing);
      await choose(page, 'all');
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);
      expect(views(host)).toEqual([
        { site: product.siteId, page: pageOf(site.address, landing), referrer: '' },
      ]);

      await page.goto(site.address + second);
      await expect.poll(() => views(host)).toHaveLength(2);
      await page.goto(site.address + cookiePage);
      await expect.poll(() => views(host)).toHaveLength(3);
      await untilQuiet(page);
      expect(views(host).map((view) => view.page)).toEqual(
        [landing, second, cookiePage].map((path) => pageOf(site.address, path)),
      );
      // Nothing else: no script, no note of how long a page was read, nothing that the host does not take.
      const others = host.arrivals.filter(({ method }) => method !== 'OPTIONS');
      expect(others).toHaveLength(views(host).length);
      for (const arrival of host.arrivals) expect(product.receive(arrival).status).toBeLessThan(300);
    });

    test('C24: a yes that goes as a form keeps where the visitor came from', async ({ page, site, host }) => {
      await blockReact(page);
      await page.goto(site.address + landing, { referer: 'https://www.example.org/sok?q=hemligt' });
      await choose(page, 'all');
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);
      expect(views(host)).toEqual([
        { site: product.siteId, page: pageOf(site.address, landing), referrer: 'https://www.example.org' },
      ]);
    });

    test('after a yes the host may send what it likes: no script of it runs', async ({
      page,
      context,
      site,
      host,
    }) => {
      await hasChosen(context, site.address, 'all');
      const response = await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy.split('; ').filter((directive) => directive.includes(host.address))).toEqual([
        expect.stringMatching(/^connect-src /),
      ]);
      const outcome = await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const script = document.createElement('script');
            script.src = address;
            script.onload = () => resolve('ran');
            script.onerror = () => resolve('blocked');
            document.head.append(script);
          }),
        `${host.address}/script.js`,
      );
      expect(outcome).toBe('blocked');
    });

    test('C25: what is sent holds nothing of the visitor’s own', async ({ page, context, site, host }) => {
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing + words, { referer: 'https://www.example.org/sok?q=hemligt' });
      await expect.poll(() => views(host)).toHaveLength(1);
      expect(views(host)[0]).toEqual({
        site: product.siteId,
        page: pageOf(site.address, landing),
        referrer: 'https://www.example.org',
      });

      await follow(page, second);
      await expect.poll(() => views(host)).toHaveLength(2);
      expect(views(host)[1]?.referrer).toBe('');
      // Not pages, but addresses that a visitor may come to; and from one of them to a page.
      await page.goto(`${site.address}/brev/850101-1234/a@b.se`);
      await expect.poll(() => views(host)).toHaveLength(3);
      await page.goto(`${site.address}/english/hemligt-anna`);
      await expect.poll(() => views(host)).toHaveLength(4);
      await follow(page, second);
      await expect.poll(() => views(host)).toHaveLength(5);
      await untilQuiet(page);
      const notThere = { site: product.siteId, page: pageOf(site.address, '/404'), referrer: '' };
      expect(views(host).slice(2, 4)).toEqual([notThere, notThere]);

      for (const { path, body, headers } of host.arrivals) {
        expect(decodeURIComponent(path)).not.toMatch(forbidden);
        expect(body).not.toMatch(forbidden);
        expect(JSON.stringify(headers)).not.toMatch(forbidden);
      }
    });

    test('C25: no title, no screen, no identifier', async ({ page, context, site, host }) => {
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
      const title = await page.title();
      expect(title).not.toBe('');
      for (const { path, body } of host.arrivals) {
        const data = decodeURIComponent(path.replaceAll('+', ' ')) + body;
        expect(data).not.toContain(title);
        expect(data).not.toMatch(/\b\d{3,4}x\d{3,4}\b/);
        expect(data).not.toContain('_id=');
      }
    });

    test('C4: the product stores nothing, even after a yes', async ({ page, context, site, host }) => {
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);
      expect(await readStorage(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
    });

    test('C35: a yes said in spite of the browser’s signal stands', async ({ page, context, site, host }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'doNotTrack', { value: '1' });
      });
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
    });

    test('C33, C34: a yes taken back elsewhere sends no more and removes what has come since', async ({
      page,
      context,
      site,
      host,
    }) => {
      await page.goto(site.address + landing);
      const { hostname: domain } = new URL(site.address);
      await context.addCookies([{ name: 'own', value: '1', domain, path: '/' }]);
      await fillStorage(page, ['own']);
      await choose(page, 'all');
      await expect.poll(() => views(host)).toHaveLength(1);
      await expect.poll(async () => (await readStorage(page)).local).toContain('fk_andras');
      await untilQuiet(page);

      await context.addCookies([
        { name: '_pk_id.7.abcd', value: '1', domain, path: '/' },
        { name: 'unknown', value: '1', domain, path: landing },
      ]);
      await fillStorage(page, ['_pk_id.7.abcd', 'unknown']);
      host.arrivals.length = 0;

      const reloaded = page.waitForEvent('load');
      await chooseElsewhere(page, 'necessary');
      await reloaded;
      await untilQuiet(page);
      await page.goto(site.address + second);
      await untilQuiet(page);

      expect(host.arrivals).toEqual([]);
      expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['fk_kakor', 'own']);
      expect(await readStorage(page)).toEqual({
        local: ['own'],
        session: ['own'],
        databases: ['own'],
        caches: ['own'],
      });
    });

    test('C33: Yes, No and Yes again in one visit ends with one view counted', async ({
      page,
      site,
      host,
    }) => {
      await page.goto(site.address + cookiePage);
      await choose(page, 'all');
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);

      host.arrivals.length = 0;
      await choose(page, 'necessary');
      await untilQuiet(page);
      await page.waitForLoadState();
      await untilQuiet(page);
      expect(host.arrivals).toEqual([]);

      await choose(page, 'all');
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);
      // Neither the page itself nor its reload is where the visitor came from.
      expect(views(host)).toEqual([
        { site: product.siteId, page: pageOf(site.address, cookiePage), referrer: '' },
      ]);
    });

    for (const how of ['hang', 404, 500, 'block'] as const) {
      test(`C26: a host that answers with ${how} is not noticed`, async ({ page, context, site, host }) => {
        if (how === 'block')
          await page.route(`${host.address}/**`, (route) => route.abort('blockedbyclient'));
        else host.fail(how);
        const complaints = await watchComplaints(page, host.address);
        await hasChosen(context, site.address, 'all');
        // Waits until the page has loaded, which a host that hangs must not prevent.
        await page.goto(site.address + landing);
        await untilQuiet(page, host.address);
        if (how !== 'block') expect(host.arrivals).not.toEqual([]);
        await page.goto(site.address + second);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await untilQuiet(page, host.address);
        expect(complaints).toEqual([]);
      });
    }
  });
}
