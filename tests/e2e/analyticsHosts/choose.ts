import type { BrowserContext, Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Choice } from '@/lib/consent/readConsent';

const cookie = (choice: Choice) => ({
  name: 'fk_kakor',
  value: consentValue(choice, Math.floor(Date.now() / 1000)),
});

/** The visitor has answered on an earlier visit. */
export async function hasChosen(context: BrowserContext, address: string, choice: Choice): Promise<void> {
  await context.addCookies([{ ...cookie(choice), url: address }]);
}

/** The visitor answers in another tab: this one only sees the cookie change. */
export async function chooseElsewhere(page: Page, choice: Choice): Promise<void> {
  const { name, value } = cookie(choice);
  await page.evaluate((text) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the server's part is played here.
    document.cookie = text;
  }, `${name}=${value}; path=/`);
}

const buttons = {
  all: 'Ja, jag godkänner alla kakor',
  necessary: 'Nej, jag godkänner bara nödvändiga kakor',
};

/** The visitor answers on this page, in the banner or on the cookie page. */
export async function choose(page: Page, choice: Choice): Promise<void> {
  await page.getByRole('button', { name: buttons[choice] }).click();
}
