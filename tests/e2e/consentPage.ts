import type { BrowserContext, Locator, Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Choice } from '@/lib/consent/readConsent';
import { isHydrated } from './isHydrated';
import { expect } from './site';

export const landing = '/om-forsakringskassan';
export const second = '/om-forsakringskassan/vart-uppdrag';
export const cookiePage = '/om-webbplatsen/kakor';
export const now = () => Math.floor(Date.now() / 1000);

export const consentIsland = '[data-island="ConsentForm"]';
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

/** The visitor answers on this page, in the banner or on the cookie page. */
export const choose = (page: Page, choice: Choice) => (choice === 'all' ? yes : no)(page).click();

/** As if the visitor had answered, with any value. */
export const store = (context: BrowserContext, address: string, value: string) =>
  context.addCookies([{ name: 'fk_kakor', value, url: address }]);

/** The visitor has answered on an earlier visit. */
export const hasChosen = (context: BrowserContext, address: string, choice: Choice) =>
  store(context, address, consentValue(choice, now()));

/** The visitor answers in another tab: this one only sees the cookie change. */
export const chooseElsewhere = (page: Page, choice: Choice) =>
  page.evaluate(
    (text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the server's part is played here.
      document.cookie = text;
    },
    `fk_kakor=${consentValue(choice, now())}; path=/`,
  );

/** Reaches for the form, as a visitor does before clicking, and waits until React answers for it. */
export async function hydrate(page: Page): Promise<void> {
  await yes(page).hover();
  await page.waitForFunction(isHydrated, consentIsland);
}
