import type { BrowserContext, Locator, Page } from 'playwright/test';
import { consentVersion } from '@/lib/consent/consentVersion';
import { choose, chooseElsewhere } from './analyticsHosts/choose';
import { readStorage } from './analyticsHosts/storage';
import { watchFaults } from './analyticsHosts/watchFaults';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';

const landing = '/om-forsakringskassan';
const second = '/om-forsakringskassan/vart-uppdrag';
const cookiePage = '/om-webbplatsen/kakor';
const now = () => Math.floor(Date.now() / 1000);

const banner = (page: Page) => page.getByRole('region', { name: 'Kakor på Försäkringskassan' });
const answer = (page: Page) => page.locator('#kakor-svar');
const yes = (page: Page) => page.getByRole('button', { name: 'Ja, jag godkänner alla kakor' });
const no = (page: Page) => page.getByRole('button', { name: 'Nej, jag godkänner bara nödvändiga kakor' });

async function storedChoice(context: BrowserContext): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === 'fk_kakor')?.value;
}

/** Every sentence that can come true is in the HTML: what counts is the one that is shown. */
async function showsText(locator: Locator, text: string): Promise<void> {
  await expect(locator).toBeVisible();
  await expect(locator).toContainText(text, { useInnerText: true });
}

/** As if the visitor had answered, with any value. */
const store = (context: BrowserContext, address: string, value: string) =>
  context.addCookies([{ name: 'fk_kakor', value, url: address }]);

/** Sum of the layout shifts so far, when the page has settled. */
async function layoutShift(page: Page): Promise<number> {
  await untilQuiet(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value?: number })[];
          resolve(shifts.reduce((sum, { value = 0 }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer is never called; what there was is told before this.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
      }),
  );
}

test.describe('before a choice', () => {
  test('C1, C8: the banner is first in the page, in its flow, and covers nothing', async ({ page, site }) => {
    const response = await page.goto(site.address + landing);
    expect(await response?.text()).toMatch(
      /<body[^>]*>(<!--.*?-->|<div hidden="">.*?<\/div>)*<section[^>]*aria-labelledby="kakor-rubrik"/,
    );
    await expect(banner(page)).toBeVisible();
    expect(await banner(page).evaluate((element) => getComputedStyle(element).position)).toBe('static');
    const bannerBox = await banner(page).boundingBox();
    const headerBox = await page.getByRole('banner').boundingBox();
    expect((bannerBox?.y ?? 0) + (bannerBox?.height ?? 0)).toBeLessThanOrEqual((headerBox?.y ?? 0) + 1);
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  test('C3: neither the banner nor the answer moves what is already there', async ({ page, site }) => {
    await page.goto(site.address + landing);
    expect(await layoutShift(page)).toBe(0);
    await page.reload();
    expect(await layoutShift(page)).toBe(0);
    await no(page).click();
    await expect(answer(page)).toBeVisible();
    await page.goto(site.address + second);
    expect(await layoutShift(page)).toBe(0);
  });

  test('C4: without a choice nothing is stored', async ({ page, context, site }) => {
    for (const path of [landing, second, cookiePage, '/english']) {
      await page.goto(site.address + path);
      await page.waitForLoadState('networkidle');
      expect(await context.cookies()).toEqual([]);
      expect(await readStorage(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
    }
  });

  test('C6: yes and no look the same, and are large enough to hit', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site.address + landing);
    const style = (element: Element) => {
      const { color, backgroundColor, fontWeight, fontSize, borderColor, borderWidth, height } =
        getComputedStyle(element);
      return {
        color,
        backgroundColor,
        fontWeight,
        fontSize,
        borderColor,
        borderWidth,
        height: height.length,
      };
    };
    expect(await yes(page).evaluate(style)).toEqual(await no(page).evaluate(style));
    const [yesBox, noBox] = [await yes(page).boundingBox(), await no(page).boundingBox()];
    expect(yesBox?.width).toBe(noBox?.width);
    expect(Math.min(yesBox?.height ?? 0, noBox?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(yesBox?.y ?? 0).toBeLessThan(noBox?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('C28: opening a page leaves the focus alone', async ({ page, site }) => {
    await page.goto(site.address + landing);
    await expect(banner(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

test.describe('choosing', () => {
  for (const [name, choice] of [
    ['yes', 'all'],
    ['no', 'necessary'],
  ] as const) {
    test(`C2, C10, C11, C29: ${name} is stored, the answer has the focus, and the banner stays away`, async ({
      page,
      context,
      site,
    }) => {
      const faults = watchFaults(page, 'none:');
      await page.goto(`${site.address}${landing}?a=1`);
      await choose(page, choice);
      await expect(answer(page)).toBeFocused();
      await showsText(
        answer(page),
        choice === 'all'
          ? 'Klart: Du har godkänt alla kakor.'
          : 'Klart: Du har godkänt bara nödvändiga kakor.',
      );
      await expect(banner(page)).toBeHidden();
      expect(page.url()).toBe(`${site.address}${landing}?a=1`);
      expect(await storedChoice(context)).toMatch(
        new RegExp(`^${consentVersion}\\.${choice === 'all' ? 1 : 0}\\.\\d+$`),
      );

      await page.goto(site.address + second);
      await expect(banner(page)).toBeHidden();
      await expect(answer(page)).toBeHidden();
      expect(faults).toEqual([]);
    });
  }

  test('C10: a click before the scripts have loaded is not lost', async ({ page, context, site }) => {
    await page.route(/\.js(\?|$)/, () => {});
    await page.goto(`${site.address}${landing}?q=1`, { waitUntil: 'commit' });
    await no(page).click();
    await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
    // The address forgets the fragment when everything has loaded, which scripts that hang prevent here.
    expect(page.url().replace('#kakor-svar', '')).toBe(`${site.address}${landing}?q=1`);
    expect(await storedChoice(context)).toContain('.0.');
  });

  test('C11, C12: in place when the page’s React is there; told when it does not arrive', async ({
    page,
    context,
    site,
  }) => {
    const faults = watchFaults(page, `${site.address}/api/kakor`);
    await page.goto(site.address + landing);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await hydrate(page);
    await page.route('**/api/kakor', (route) => route.abort());
    await yes(page).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Fel: Ditt val kunde inte sparas.' }),
    ).toBeVisible();
    await expect(banner(page)).toBeVisible();
    expect(await storedChoice(context)).toBeUndefined();

    await page.unroute('**/api/kakor');
    await yes(page).click();
    await expect(answer(page)).toBeFocused();
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('C12: an endpoint that fails', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    await hydrate(page);
    await page.route('**/api/kakor', (route) => route.fulfill({ status: 500 }));
    await no(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Fel:' })).toBeVisible();
    await expect(answer(page)).toBeHidden();
    expect(await storedChoice(context)).toBeUndefined();
  });

  test('C15: a double click stores one choice', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    await hydrate(page);
    await yes(page).dblclick();
    await expect(answer(page)).toBeVisible();
    expect((await context.cookies()).filter(({ name }) => name === 'fk_kakor')).toHaveLength(1);
  });

  test('C18: where cookies are blocked the page says so, and asks again on the next', async ({
    page,
    site,
  }) => {
    await page.goto(site.address + landing);
    await hydrate(page);
    // A browser that blocks cookies drops the line; an answer without it is the same to the page.
    await page.route('**/api/kakor', (route) => route.fulfill({ status: 204 }));
    await yes(page).click();
    await showsText(answer(page), 'Fel: Ditt val kunde inte sparas. Din webbläsare tar inte emot kakor');
    await page.goto(site.address + second);
    await expect(banner(page)).toBeVisible();
  });

  test('C29: closing the answer moves the focus to the content, without scrolling', async ({
    page,
    site,
  }) => {
    await page.goto(site.address + landing);
    await hydrate(page);
    await no(page).click();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(answer(page)).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

/** Reaches for the form, as a visitor does before clicking, and waits until React has it. */
async function hydrate(page: Page): Promise<void> {
  await yes(page).hover();
  await page.waitForFunction(() => {
    const form = document.querySelector('form[data-island]');
    return form && Object.keys(form).some((key) => key.startsWith('__reactProps'));
  });
  // React has seen the form; it answers for it when it has finished with the whole page, after which the browser is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

test.describe('what is stored', () => {
  test('C13: path, lifetime and protection', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    await choose(page, 'necessary');
    await expect(answer(page)).toBeVisible();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({
      name: 'fk_kakor',
      path: '/',
      sameSite: 'Lax',
      httpOnly: false,
      secure: false,
    });
    expect(Math.abs((cookie?.expires ?? 0) - now() - 180 * 86_400)).toBeLessThan(60);
  });

  for (const [what, value, isAsked] of [
    ['C16: rubbish', 'x.y.z', true],
    ['C16: an older form', 'ja', true],
    ['C21: a newer yes', `${consentVersion + 1}.1.${now()}`, true],
    ['C21: a newer no', `${consentVersion + 1}.0.${now()}`, false],
    ['C22: an old one', `${consentVersion}.1.${now() - 181 * 86_400}`, true],
    ['C22: one from the future', `${consentVersion}.1.${now() + 2 * 86_400}`, true],
    ['C23: a no of yesterday', `${consentVersion}.0.${now() - 86_400}`, false],
  ] as const) {
    test(`${what} ${isAsked ? 'counts as not asked' : 'stands'}`, async ({ page, context, site }) => {
      await store(context, site.address, value);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(site.address + landing);
      await page.waitForLoadState('networkidle');
      await expect(banner(page)).toBeVisible({ visible: isAsked });
      expect(requests.filter((path) => /^\/(script\/|api\/)/.test(path))).toEqual([]);
    });
  }

  test('C17: two that disagree count as not asked', async ({ page, context, site }) => {
    await store(context, site.address, `${consentVersion}.1.${now()}`);
    const { hostname: domain } = new URL(site.address);
    await context.addCookies([
      { name: 'fk_kakor', value: `${consentVersion}.0.${now()}`, domain, path: landing },
    ]);
    await page.goto(`${site.address}${second}`);
    await expect(banner(page)).toBeVisible();
  });
});

test('C20: who answered to an earlier use of cookies is asked again, and told why', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  // The first version has none before it: which cookies are outdated is tested in tests/unit/consent/readConsent.test.ts.
  await page.evaluate(() => {
    document.documentElement.dataset.consent = 'outdated';
  });
  await showsText(banner(page), 'Vi har ändrat hur vi använder kakor. Därför frågar vi dig igen.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('C9: nobody is asked, and the form on the cookie page works', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    await expect(banner(page)).toBeHidden();

    await page.goto(site.address + cookiePage);
    await no(page).click();
    await expect(answer(page)).toBeVisible();
    await showsText(answer(page), 'Vi har bett din webbläsare att spara ditt svar.');
    expect(await storedChoice(context)).toContain('.0.');
  });
});

test('C8: the banner is not printed', async ({ page, site }) => {
  await page.goto(site.address + landing);
  await page.emulateMedia({ media: 'print' });
  await expect(banner(page)).toBeHidden();
});

test('C37: where a blocker hides the banner the page is whole, and nothing is measured', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('section[aria-labelledby="kakor-rubrik"] { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect(banner(page)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Vårt uppdrag', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vårt uppdrag');
});

test.describe('changing one’s mind', () => {
  test('C31, C32: from the footer of any page, in one step, and the cookie page tells what holds', async ({
    page,
    context,
    site,
  }) => {
    const day = (secondsAgo: number) =>
      new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(
        new Date((now() - secondsAgo) * 1000),
      );
    const tenDays = 10 * 86_400;
    await store(context, site.address, `${consentVersion}.1.${now() - tenDays}`);
    await page.goto(site.address + second);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Kakor', exact: true }).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    await expect(banner(page)).toHaveCount(0);
    await showsText(page.getByRole('main'), `Du valde den ${day(tenDays)}.`);
    await expect(page.getByRole('cell', { name: '180 dagar' })).toBeVisible();

    await no(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt bara nödvändiga kakor.');
    await showsText(page.getByRole('main'), `Du valde den ${day(0)}.`);
    expect(await storedChoice(context)).toContain('.0.');

    // In place, too, the days are those of the new answer.
    await hydrate(page);
    await store(context, site.address, `${consentVersion}.0.${now() - tenDays}`);
    await showsText(page.getByRole('main'), `Du valde den ${day(tenDays)}.`);
    await yes(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    await showsText(page.getByRole('main'), `Du valde den ${day(0)}.`);
  });

  test('C34: other open tabs follow', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    const other = await context.newPage();
    await other.goto(site.address + second);
    await expect(banner(other)).toBeVisible();
    await chooseElsewhere(page, 'necessary');
    await expect(banner(other)).toBeHidden({ timeout: 2000 });
  });

  test('C34: back and forward obey the cookie of now', async ({ page, site }) => {
    await page.goto(site.address + landing);
    await page.goto(site.address + cookiePage);
    await hydrate(page);
    await no(page).click();
    await expect(answer(page)).toBeVisible();
    await page.goBack();
    await page.waitForURL(`${site.address}${landing}`);
    await expect(banner(page)).toBeHidden();
  });
});

for (const signal of ['globalPrivacyControl', 'doNotTrack'] as const) {
  test(`C35: ${signal} is a no until the visitor answers, and an answer goes before it`, async ({
    page,
    context,
    site,
  }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, name, { value: name === 'doNotTrack' ? '1' : true });
    }, signal);
    await page.goto(site.address + landing);
    await page.waitForLoadState('networkidle');
    await expect(banner(page)).toBeHidden();
    expect(await context.cookies()).toEqual([]);

    await page.goto(site.address + cookiePage);
    await showsText(page.getByRole('main'), 'Din webbläsare säger nej åt dig.');
    await yes(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    expect(await storedChoice(context)).toContain('.1.');
  });
}

test('C38: an English page asks in English', async ({ page, site }) => {
  await page.goto(`${site.address}/english`);
  await expect(page.getByRole('region', { name: 'Cookies at Försäkringskassan' })).toBeVisible();
});

test('C36: the server logs one line for a choice, and nothing about the person', async ({ page, site }) => {
  const before = site.logLines().length;
  await page.goto(`${site.address}${landing}?q=hemligt`);
  await choose(page, 'necessary');
  await expect(answer(page)).toBeVisible();
  const lines = () =>
    site
      .logLines()
      .slice(before)
      .filter((line) => 'choice' in line);
  await expect.poll(lines).toContainEqual({
    level: 'info',
    event: 'consent',
    hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/),
    version: consentVersion,
    choice: 'necessary',
    where: 'banner',
  });
});

test('C14: other methods are refused', async ({ request, site }) => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const response = await request.fetch(`${site.address}/api/kakor`, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe('POST');
  }
});
