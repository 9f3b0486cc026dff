import type { Page } from 'playwright/test';
import { expect, test } from './site';

/** With a menu at the side. */
const address = '/om-forsakringskassan/vart-uppdrag/organisation';
/** With a list of contents and a callout. */
const withCallout = '/om-forsakringskassan/forsakringskassans-grafiska-profil';

/** The page as it would stand in Arabic or Farsi: the frame assumes nothing, so turning the direction turns it. */
async function openMirrored(page: Page, path: string) {
  await page.goto(path);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector} to be seen on ${page.url()}.`);
  return { ...box, right: box.x + box.width };
}

const edgesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
      return { left: Number.parseFloat(borderLeftWidth), right: Number.parseFloat(borderRightWidth) };
    });

for (const width of [375, 1280]) {
  test.describe(`right to left, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the mark of the site is at the right, and nothing scrolls sideways', async ({ page, site }) => {
      await openMirrored(page, site.address + address);
      const mark = await boxOf(page, 'header a[href="/om-forsakringskassan"]:visible');
      expect(mark.right).toBeGreaterThan(width * 0.9);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });

    test('headings begin at the right', async ({ page, site }) => {
      await openMirrored(page, site.address + address);
      const main = await boxOf(page, 'main');
      const heading = await page.locator('main h1').evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().right;
      });
      expect(Math.abs(main.right - heading)).toBeLessThan(20);
    });

    test('the strong edges of callouts and lists of contents are at the right', async ({ page, site }) => {
      await openMirrored(page, site.address + withCallout);
      // The contents stand beside the text where there is room, and above it without an edge where there is none.
      const callout = 'div:has(> p:text-matches("^(Information|Viktigt|Varning)$"))';
      const selectors = [callout, ...(width < 1280 ? [] : ['details:has(> p) ul'])];
      for (const selector of selectors) {
        const { left, right } = await edgesOf(page, `main ${selector}`);
        expect(right, selector).toBeGreaterThan(left);
      }
    });

    test('the landing page does not scroll sideways', async ({ page, site }) => {
      await openMirrored(page, `${site.address}/om-forsakringskassan`);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  });
}

test.describe('right to left, on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the side menu is at the right of the text, with its edge towards the side', async ({
    page,
    site,
  }) => {
    await openMirrored(page, site.address + address);
    const menu = await boxOf(page, 'nav[aria-label="I det här avsnittet"]');
    const main = await boxOf(page, 'main');
    expect(menu.x).toBeGreaterThanOrEqual(main.right);
    const { left, right } = await edgesOf(page, 'nav[aria-label="I det här avsnittet"] a');
    expect(right).toBeGreaterThan(left);
  });

  test('left to right, the same things are at the left', async ({ page, site }) => {
    await page.goto(site.address + address);
    const mark = await boxOf(page, 'header a[href="/om-forsakringskassan"]:visible');
    const menu = await boxOf(page, 'nav[aria-label="I det här avsnittet"]');
    const main = await boxOf(page, 'main');
    expect(mark.x).toBeLessThan(128);
    expect(menu.right).toBeLessThanOrEqual(main.x);
  });
});
