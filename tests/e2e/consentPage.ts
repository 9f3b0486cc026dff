import type { BrowserContext, Locator, Page } from 'playwright/test';
import { expect } from './site';

export const landing = '/om-forsakringskassan';
export const second = '/om-forsakringskassan/vart-uppdrag';
export const cookiePage = '/om-webbplatsen/kakor';
export const now = () => Math.floor(Date.now() / 1000);

export const banner = (page: Page) => page.getByRole('region', { name: 'Kakor på Försäkringskassan' });
export const answer = (page: Page) => page.locator('#kakor-svar');
export const yes = (page: Page) => page.getByRole('button', { name: 'Ja, jag godkänner alla kakor' });
export const no = (page: Page) =>
  page.getByRole('button', { name: 'Nej, jag godkänner bara nödvändiga kakor' });

export async function storedChoice(context: BrowserContext): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === 'fk_kakor')?.value;
}

/** Every sentence that can come true is in the HTML: what counts is the one that is shown. */
export async function showsText(locator: Locator, text: string): Promise<void> {
  await expect(locator).toBeVisible();
  await expect(locator).toContainText(text, { useInnerText: true });
}

/** As if the visitor had answered, with any value. */
export const store = (context: BrowserContext, address: string, value: string) =>
  context.addCookies([{ name: 'fk_kakor', value, url: address }]);

/** Asked in the page: React has come, and answers for the form. */
export function isHydrated(): boolean {
  type Fiber = { return: Fiber | null; stateNode: unknown; memoizedState: { dehydrated?: unknown } | null };
  const form = document.querySelector('[data-island="ConsentForm"] form');
  const [, fiber] = Object.entries(form ?? {}).find(([key]) => key.startsWith('__reactFiber')) ?? [];
  let top: Fiber | undefined = fiber;
  while (top?.return) {
    if (top.memoizedState?.dehydrated) return false;
    top = top.return;
  }
  // React has seen the form; it answers for it when it has finished with all that it was given.
  const root = top?.stateNode as { current: { memoizedState: { isDehydrated: boolean } } } | undefined;
  return root?.current.memoizedState.isDehydrated === false;
}

/** Reaches for the form, as a visitor does before clicking, and waits until React answers for it. */
export async function hydrate(page: Page): Promise<void> {
  await yes(page).hover();
  await page.waitForFunction(isHydrated);
}
