import type { Page } from 'playwright/test';
import { expect as expectSoon } from './site';
import type { DeskUnderTest } from './startDesk';

/** What is saved is checked, written and made into a page, beside whatever else the machine does. */
export const expect = expectSoon.configure({ timeout: 30_000 });

/** All of the content is read for the first page. */
const firstPageMilliseconds = 180_000;

/** The page, and on it what the desk needs to be asked for anything. */
export async function openPage(page: Page, desk: DeskUnderTest, address: string): Promise<void> {
  await page.goto(desk.origin + address, { timeout: firstPageMilliseconds });
  await expect(bar(page).getByRole('button', { name: 'Sidhuvud', exact: true })).toBeVisible();
}

export async function openOverview(page: Page, desk: DeskUnderTest): Promise<void> {
  await page.goto(desk.address, { timeout: firstPageMilliseconds });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redaktionen');
}

export const bar = (page: Page) => page.getByRole('navigation', { name: 'Redaktionen' });

export const editor = (page: Page) => page.getByRole('region', { name: /^(Ändra|Ny del|Utkast)/ });

/** A part of the page as it is shown, not as it stands in an editor. */
export const shown = (page: Page, words: string) =>
  page.getByRole('main').locator('[data-desk-block]', { hasText: words });

/** The lines of git's difference, without those that only say where. */
export const changedLines = (desk: DeskUnderTest): string[] =>
  desk
    .git('diff', '--unified=0', '--', 'content')
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2})/.test(line));
