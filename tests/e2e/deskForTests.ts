import type { Page } from 'playwright/test';
import { openOverview, openPage, shown } from './deskPage';
import { address, beginning, firstLine } from './deskText';
import { test } from './site';
import { type DeskUnderTest, startDesk } from './startDesk';

/** The first paragraph of the page that is written in. */
export const paragraph = (page: Page) => shown(page, beginning(firstLine));

/** A desk for the tests of a file, one after the other: what it is, is known when the first of them begins. */
export function deskForTests(): DeskUnderTest {
  const desk = {} as DeskUnderTest;
  test.describe.configure({ mode: 'default', timeout: 300_000 });
  test.use({ actionTimeout: 30_000 });
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    Object.assign(desk, await startDesk());
    // All of the content is read for the first page: no step of a test waits for that.
    const page = await browser.newPage();
    await openOverview(page, desk);
    await openPage(page, desk, address);
    await page.close();
  });
  test.afterAll(() => desk.stop?.());
  return desk;
}
