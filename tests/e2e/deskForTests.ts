import type { Page } from 'playwright/test';
import { shown } from './deskPage';
import { beginning, firstLine } from './deskText';
import { test } from './site';
import { type DeskUnderTest, startDesk } from './startDesk';

/** The first paragraph of the page that is written in. */
export const paragraph = (page: Page) => shown(page, beginning(firstLine));

/** A desk for the tests of a file, one after the other: what it is, is known when the first of them begins. */
export function deskForTests(buildDir: Parameters<typeof startDesk>[0]): DeskUnderTest {
  const desk = {} as DeskUnderTest;
  test.describe.configure({ mode: 'default', timeout: 300_000 });
  test.use({ actionTimeout: 30_000 });
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    Object.assign(desk, await startDesk(buildDir));
  });
  test.afterAll(() => desk.stop?.());
  return desk;
}
