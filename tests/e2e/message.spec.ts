import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Site } from '@/lib/delivery/Site';
import type { Locale } from '@/lib/i18n/locales';
import { localeOfAddress } from '@/lib/i18n/locales';
import { axeFindings } from './axeFindings';
import { htmlFindings } from './htmlFindings';
import { type MessageKind, messageKinds, messages } from './messages';
import { expect, test as siteTest } from './site';
import { type RunningSite, startSite } from './startSite';
import { buildFolder, type Variant } from './variants';

/** The variants that are built with each message. */
const variantOf: Record<MessageKind, Variant> = { varning: 'plausible', kris: 'matomo' };

const headings = {
  varning: { sv: 'Varning: Kundservicetelefonen är stängd', en: 'Warning: The telephones are closed' },
  kris: { sv: 'Kris: Utbetalningarna är försenade', en: 'Crisis: The payments are late' },
};
const regions = { sv: 'Viktigt meddelande', en: 'Important message' };

/** Pages in each language, and some that are not there, or made when they are asked for. */
const paths = [
  '/om-forsakringskassan/vart-uppdrag',
  '/english/our-mission',
  '/finns-inte',
  '/english/not-here',
  '/sok?q=kakor',
  '/english/search?q=cookies',
  '/statistik-och-analys/serier/prisbasbelopp',
];

const test = siteTest.extend<object, { siteWith: (kind: MessageKind) => RunningSite }>({
  siteWith: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern even when nothing is taken from it.
    async ({}, use) => {
      const sites = new Map(
        await Promise.all(
          messageKinds.map(async (kind) => [kind, await startSite(variantOf[kind])] as const),
        ),
      );
      await use((kind) => {
        const site = sites.get(kind);
        if (!site) throw new Error(`No site is built with ${kind}.`);
        return site;
      });
      await Promise.all([...sites.values()].map((site) => site.stop()));
    },
    { scope: 'worker' },
  ],
});

const region = (page: Page, locale: Locale = 'sv') =>
  page.getByRole('region', { name: regions[locale], exact: true });

for (const kind of messageKinds) {
  for (const path of paths) {
    const locale = localeOfAddress(path);
    const { text } = messages[kind][locale];

    test(`${kind} on ${path}: a region in the page’s language, right before the page`, async ({
      page,
      siteWith,
    }) => {
      const response = await page.goto(siteWith(kind).address + path);
      await expect(region(page, locale)).toHaveCount(1);
      await expect(region(page, locale).getByRole('heading')).toHaveText(headings[kind][locale]);
      await expect(region(page, locale).getByText(text)).toBeVisible();

      // As those who listen meet it: past what leads to the page, before the page, and not called out by itself.
      const heard = await page.locator('body').ariaSnapshot();
      const [message, main] = [heard.indexOf(`- region "${regions[locale]}"`), heard.indexOf('- main')];
      expect(message).toBeGreaterThan(heard.indexOf('- banner'));
      expect(main).toBeGreaterThan(message);
      expect(heard.slice(0, message)).not.toContain('[level=1]');
      expect(heard.slice(message, main)).toContain(`heading "${headings[kind][locale]}" [level=2]`);
      expect(heard.slice(message, main)).not.toMatch(/- (alert|status|log)\b/);

      expect(await axeFindings(page)).toEqual([]);
      expect(await htmlFindings((await response?.text()) ?? '')).toEqual([]);
    });

    test(`${kind} on ${path}: can be read at 320 px`, async ({ page, siteWith }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(siteWith(kind).address + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const cut = await region(page, locale).evaluate((section) =>
        [section, ...section.querySelectorAll('*')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ outerHTML }) => outerHTML),
      );
      expect(cut).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }

  test(`${kind} stands on the page for what went wrong, in both languages`, () => {
    const folder = `${buildFolder(variantOf[kind])}/site`;
    const { errors }: Site = JSON.parse(readFileSync(`${folder}/site.json`, 'utf8'));
    for (const locale of ['sv', 'en'] as const) {
      const html = readFileSync(`${folder}/${errors[locale]['500'].file}`, 'utf8');
      expect(html).toContain(`aria-label="${regions[locale]}"`);
      expect(html).toContain(headings[kind][locale]);
    }
  });
}

test('with the question about cookies answered, the message is seen without scrolling', async ({
  page,
  context,
  siteWith,
}) => {
  const { address } = siteWith('varning');
  const value = consentValue('necessary', Math.floor(Date.now() / 1000));
  await context.addCookies([{ name: 'fk_kakor', value, url: address }]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`${address}/om-forsakringskassan/vart-uppdrag`);
    await expect(region(page).getByText(messages.varning.sv.text)).toBeInViewport({ ratio: 1 });
  }
});

const foldsByMouseAndKeyboard = async (page: Page, address: string) => {
  await page.goto(`${address}/sok?q=kakor`);
  const title = region(page).getByRole('heading');
  const text = region(page).getByText(messages.varning.sv.text);
  const link = region(page).getByRole('link', { name: 'Om webbplatsen' });

  await title.click();
  await expect(text).toBeHidden();
  await expect(link).toBeHidden();
  await expect(title).toBeVisible();
  await title.click();
  await expect(text).toBeVisible();

  const hasFocus = () => region(page).evaluate((section) => section.contains(document.activeElement));
  await page.locator('body').press('Home');
  await page.getByRole('banner').getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(text).toBeHidden();
  await page.keyboard.press('Space');
  await expect(text).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
};

test('a warning is folded away by mouse and by keyboard', ({ page, siteWith }) =>
  foldsByMouseAndKeyboard(page, siteWith('varning').address));

test('a crisis has nothing that would take it away', async ({ page, siteWith }) => {
  await page.goto(`${siteWith('kris').address}/om-forsakringskassan/vart-uppdrag`);
  const { title, text } = messages.kris.sv;
  await region(page).getByText(title).click();
  await page.keyboard.press('Escape');
  await expect(region(page).getByText(text)).toBeVisible();
  await expect(region(page).locator('summary, button, input, a, [tabindex]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of messageKinds) {
    test(`${kind} is there all the same`, async ({ page, siteWith }) => {
      await page.goto(`${siteWith(kind).address}/english/search?q=cookies`);
      await expect(region(page, 'en').getByText(messages[kind].en.text)).toBeVisible();
    });
  }

  test('a warning is folded away all the same', ({ page, siteWith }) =>
    foldsByMouseAndKeyboard(page, siteWith('varning').address));
});
