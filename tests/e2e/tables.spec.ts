import type { Page } from 'playwright/test';
import { expect, test } from './site';

test.use({ viewport: { width: 375, height: 800 } });

/** Of the tables on a page: how wide their longest cells are, and whether they scroll. */
const tablesOf = (page: Page) =>
  page.locator('main table').evaluateAll((tables) =>
    tables.map((table) => {
      const cells = [...table.querySelectorAll<HTMLElement>('tbody :is(th, td)')];
      const longest = cells.reduce((one, other) =>
        (other.textContent ?? '').length > (one.textContent ?? '').length ? other : one,
      );
      const scroller = table.parentElement as HTMLElement;
      return {
        longest: longest.getBoundingClientRect().width,
        scrolls: scroller.scrollWidth > scroller.clientWidth,
      };
    }),
  );

for (const path of [
  '/om-webbplatsen/kakor',
  '/om-forsakringskassan/vagledningar-och-rattsliga-stallningstaganden',
]) {
  test(`${path}: a table of many words scrolls on a phone, and has no column of a word a line`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address + path);
    const tables = await tablesOf(page);
    expect(tables).not.toEqual([]);
    for (const { longest, scrolls } of tables) {
      expect(longest).toBeGreaterThan(150);
      expect(scrolls).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
}

test('a table of few words fits a phone', async ({ page, site }) => {
  await page.goto(`${site.address}/om-forsakringskassan/sanktioner-och-frysningar`);
  expect((await tablesOf(page)).map(({ scrolls }) => scrolls)).toEqual([false]);
});
