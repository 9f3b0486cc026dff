import type { Page } from 'playwright/test';
import { readStorage } from './analyticsHosts/storage';
import { answer, banner, cookiePage, landing, no, second, showsText, storedChoice, yes } from './consentPage';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';
import { watchAnalytics } from './watchAnalytics';

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

  test('C4: without a choice nothing is stored, not after five seconds either', async ({
    page,
    context,
    site,
  }) => {
    await page.clock.install();
    for (const path of [landing, second, cookiePage, '/english']) {
      await page.goto(site.address + path);
      await untilQuiet(page);
      await page.clock.runFor(5000);
      await untilQuiet(page);
      expect(await context.cookies()).toEqual([]);
      expect(await readStorage(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
    }
  });

  test('C6: yes and no are the same kind of button, look the same, and are large enough to hit', async ({
    page,
    site,
  }) => {
    await page.goto(site.address + landing);
    const looks = (button: HTMLElement | SVGElement) => {
      const { color, backgroundColor, fontWeight, fontSize, border, borderRadius, padding } =
        getComputedStyle(button);
      const { tagName, type, autofocus } = button as HTMLButtonElement;
      return {
        color,
        backgroundColor,
        fontWeight,
        fontSize,
        border,
        borderRadius,
        padding,
        tagName,
        type,
        autofocus,
      };
    };
    expect(await yes(page).evaluate(looks)).toMatchObject({
      tagName: 'BUTTON',
      type: 'submit',
      autofocus: false,
    });
    expect(await no(page).evaluate(looks)).toEqual(await yes(page).evaluate(looks));

    const boxes = () =>
      Promise.all([yes, no].map((button) => button(page).evaluate((each) => each.getBoundingClientRect())));
    const [yesWide, noWide] = await boxes();
    expect(noWide).toMatchObject({ width: yesWide?.width, height: yesWide?.height, y: yesWide?.y });
    expect(noWide?.x).toBeGreaterThan(yesWide?.right ?? 0);

    await page.setViewportSize({ width: 320, height: 700 });
    const [yesBox, noBox] = await boxes();
    expect(noBox).toMatchObject({ width: yesBox?.width, height: yesBox?.height, x: yesBox?.x });
    expect(noBox?.y).toBeGreaterThan(yesBox?.bottom ?? 0);
    expect(yesBox?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('C28: opening a page leaves the focus alone', async ({ page, site }) => {
    await page.goto(site.address + landing);
    await expect(banner(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
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
  const requests = watchAnalytics(page);
  await page.goto(site.address + landing);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('section[aria-labelledby="kakor-rubrik"] { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect(banner(page)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Vårt uppdrag', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vårt uppdrag');
  await untilQuiet(page);
  expect(requests).toEqual([]);
});

test('C38: an English page asks in English', async ({ page, site }) => {
  await page.goto(`${site.address}/english`);
  await expect(page.getByRole('region', { name: 'Cookies at Försäkringskassan' })).toBeVisible();
});
