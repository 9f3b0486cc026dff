import { expect, test as siteTest } from '../site';
import { untilQuiet } from '../untilQuiet';
import { choose, chooseElsewhere, hasChosen } from './choose';
import type { Product } from './Product';
import { startHost } from './startHost';
import { fillStorage, readStorage } from './storage';
import { watchFaults } from './watchFaults';

const landing = '/om-forsakringskassan';
const second = '/om-forsakringskassan/vart-uppdrag';
const cookiePage = '/om-webbplatsen/kakor';

/** A visitor's words in an address, none of which may ever arrive (C25). */
const words = '?q=hemligt%20850101-1234&epost=a@b.se#frag';
const forbidden = /hemligt|850101|a@b\.se|frag\b|[?&]q=/i;

/** The same statements for every product whose script comes from a host of its own. */
export function checkProduct(product: Product): void {
  const test = siteTest.extend<{ host: Awaited<ReturnType<typeof startHost>> }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern even when nothing is taken from it.
    host: async ({}, use) => {
      const host = await startHost(product.port, { [product.scriptPath]: `(${product.script})()` });
      await use(host);
      await host.stop();
    },
  });
  test.use({ variant: product.variant });
  // Each host has a port of its own, which one test at a time can have.
  test.describe.configure({ mode: 'default' });

  type Host = { arrivals: Parameters<Product['findView']>[0][] };
  const views = (host: Host) => host.arrivals.flatMap((arrival) => product.findView(arrival) ?? []);
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
        { site: product.siteId, page: pageOf(site.address, landing), referrer: expect.any(String) },
      ]);

      await page.goto(site.address + second);
      await expect.poll(() => views(host)).toHaveLength(2);
      await page.goto(site.address + cookiePage);
      await expect.poll(() => views(host)).toHaveLength(3);
      await untilQuiet(page);
      expect(views(host).map((view) => view.page)).toEqual(
        [landing, second, cookiePage].map((path) => pageOf(site.address, path)),
      );
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

      // To the next page by a link, so that the browser tells where from.
      await page.evaluate((path) => {
        const link = document.createElement('a');
        link.href = path;
        document.body.append(link);
        link.click();
      }, second);
      await expect.poll(() => views(host)).toHaveLength(2);
      await untilQuiet(page);
      // Not a page, but an address that a visitor may come to.
      await page.goto(`${site.address}/brev/850101-1234/a@b.se`);
      await untilQuiet(page);

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

    test('C33, C34: a yes taken back elsewhere stops the script and removes what it may have left', async ({
      page,
      context,
      site,
      host,
    }) => {
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);

      const { hostname: domain } = new URL(site.address);
      await context.addCookies([
        { name: '_pk_id.7.abcd', value: '1', domain, path: '/' },
        { name: '_pk_ses.7.abcd', value: '1', domain, path: landing },
        { name: 'own', value: '1', domain, path: '/' },
      ]);
      await fillStorage(page, ['_pk_id.7.abcd', 'own']);
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
        caches: [],
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
      expect(views(host)).toHaveLength(1);
    });

    for (const how of ['hang', 404, 500, 'block'] as const) {
      test(`C26: a host that answers with ${how} is not noticed`, async ({ page, context, site, host }) => {
        if (how === 'block')
          await page.route(`${host.address}/**`, (route) => route.abort('blockedbyclient'));
        else host.fail(how);
        const faults = watchFaults(page, host.address);
        await hasChosen(context, site.address, 'all');
        // Waits until the page has loaded, which a host that hangs must not prevent.
        await page.goto(site.address + landing);
        await untilQuiet(page, host.address);
        if (how !== 'block') expect(host.arrivals).not.toEqual([]);
        await page.goto(site.address + second);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await untilQuiet(page, host.address);
        expect(faults).toEqual([]);
      });
    }

    test('C26: a host that takes the script and then fails is not noticed', async ({
      page,
      context,
      site,
      host,
    }) => {
      const faults = watchFaults(page, host.address);
      await page.route(host.address + product.scriptPath, async (route) => {
        const response = await route.fetch();
        host.fail(500);
        await route.fulfill({ response });
      });
      await hasChosen(context, site.address, 'all');
      await page.goto(site.address + landing);
      await expect.poll(() => views(host)).toHaveLength(1);
      await untilQuiet(page);
      expect(faults).toEqual([]);
    });
  });
}
