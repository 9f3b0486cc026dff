import type { Page } from 'playwright/test';
import { consentVersion } from '@/lib/consent/consentVersion';
import { choose } from './analyticsHosts/choose';
import { readStorage } from './analyticsHosts/storage';
import { watchFaults } from './analyticsHosts/watchFaults';
import {
  answer,
  banner,
  cookiePage,
  hydrate,
  landing,
  no,
  now,
  second,
  showsText,
  store,
  storedChoice,
  yes,
} from './consentPage';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';

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
      const said =
        choice === 'all'
          ? 'Klart: Du har godkänt alla kakor.'
          : 'Klart: Du har godkänt bara nödvändiga kakor.';
      await showsText(answer(page), said);
      // What gets the focus is read by its name, and of the sentences only the one that is shown.
      await expect(answer(page)).toHaveAccessibleName(said);
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
      page.locator('[aria-live=assertive]').filter({ hasText: 'Fel: Ditt val kunde inte sparas.' }),
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
    await expect(
      page.locator('[aria-live=assertive]').filter({ hasText: 'Vi kunde inte ta emot det just nu.' }),
    ).toBeVisible();
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

  test('what is said is true when an answer is kept that cannot be used, or when the one before is kept', async ({
    page,
    context,
    site,
  }) => {
    await page.goto(site.address + landing);
    await hydrate(page);
    // A server of another release, whose yes this one does not know.
    await page.route('**/api/kakor', async (route) => {
      await store(context, site.address, `${consentVersion + 1}.1.${now()}`);
      await route.fulfill({ status: 204 });
    });
    await yes(page).click();
    await showsText(answer(page), 'Fel: Ditt val sparades, men kan inte användas på den här sidan.');
    await expect(answer(page)).not.toContainText('tar inte emot kakor', { useInnerText: true });
    await page.goto(site.address + cookiePage);
    await showsText(
      page.getByRole('main'),
      'Det finns ett svar i din webbläsare, men det kan inte användas.',
    );

    // From now on the browser keeps nothing new.
    await store(context, site.address, `${consentVersion}.0.${now()}`);
    await page.goto(site.address + cookiePage);
    await hydrate(page);
    await page.unroute('**/api/kakor');
    await page.route('**/api/kakor', (route) => route.fulfill({ status: 204 }));
    await yes(page).click();
    await showsText(
      answer(page),
      'Fel: Ditt nya val kunde inte sparas. Ditt tidigare val gäller fortfarande.',
    );
    await expect(answer(page)).not.toContainText('Klart:', { useInnerText: true });
  });

  test('a form from a long query in another script comes back to the same query', async ({
    page,
    context,
    site,
  }) => {
    await page.route(/\/_next\/.*\.js/, (route) => route.abort());
    const words = 'ا'.repeat(122);
    await page.goto(`${site.address}/sok?q=${encodeURIComponent(words)}`);
    await no(page).click();
    await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);

    // A longer one is cut, and never within a letter.
    await context.clearCookies();
    await page.goto(`${site.address}/sok?q=${encodeURIComponent('😀'.repeat(122))}`);
    await no(page).click();
    await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
    expect(new URL(page.url()).searchParams.get('q')).toMatch(/^(😀){50,}$/u);
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

test('C38: an English page asks in English', async ({ page, site }) => {
  await page.goto(`${site.address}/english`);
  await expect(page.getByRole('region', { name: 'Cookies at Försäkringskassan' })).toBeVisible();
});
