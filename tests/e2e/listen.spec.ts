import type { Page, Route } from 'playwright/test';
import { axeFindings } from './axeFindings';
import { expect, test } from './site';
import { section, titleOf } from './swedishPages';
import { finishSentence, installVoice, saidOn } from './voice';

const { address } = section;
const title = titleOf(section);
/** The first heading in its text. */
const heading = /^## (.+)$/m.exec(section.text)?.[1] ?? '';

const markedOn = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    }),
  );

const summary = (page: Page) => page.locator('summary', { hasText: 'Lyssna på sidan' });

test('a page is read aloud from its heading on, the spoken sentence marked, by keyboard alone', async ({
  page,
  site,
}) => {
  await installVoice(page, { lang: 'sv-SE' });
  await page.goto(site.address + address);
  await summary(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Läs upp' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pausa' })).toBeFocused();
  await expect.poll(() => saidOn(page)).toEqual([title]);
  await expect.poll(() => markedOn(page)).toEqual([title]);

  await finishSentence(page);
  await expect.poll(async () => (await saidOn(page)).length).toBe(2);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Fortsätt' })).toBeFocused();
  await page.getByRole('button', { name: 'Stoppa' }).press('Enter');
  await expect.poll(() => markedOn(page)).toEqual([]);
});

test('sources, menus and what is hidden are not read', async ({ page, site }) => {
  await installVoice(page, { lang: 'sv-SE', isFast: true });
  await page.goto(site.address + address);
  await summary(page).click();
  await page.getByRole('button', { name: 'Läs upp' }).click();
  // The button is back when the last sentence has been said.
  await expect(page.getByRole('button', { name: 'Läs upp' })).toBeVisible({ timeout: 20_000 });
  const said = await saidOn(page);
  expect(said.length).toBeGreaterThan(10);
  expect(said).toContain(heading);
  for (const text of ['Källor', 'På den här sidan', 'Lyssna på sidan']) expect(said).not.toContain(text);
  expect(said.join(' ')).not.toMatch(/Granskad|länk till annan webbplats/);
});

test('a browser without a Swedish voice says so where somebody asks, and offers nothing', async ({
  page,
  site,
}) => {
  await installVoice(page, { lang: 'en-GB' });
  await page.goto(site.address + address);
  await summary(page).click();
  await expect(page.getByText('Din webbläsare har ingen egen svensk röst.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Läs upp' })).toHaveCount(0);
});

for (const [what, answer] of [
  ['gone, as after a new version of the site', (route: Route) => route.fulfill({ status: 404 })],
  ['blocked', (route: Route) => route.abort()],
  ['broken', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'export }' })],
  // Answered when the page is closed.
  ['not answered', () => {}],
] as const) {
  test(`says within five seconds that nothing is read when its script is ${what}`, async ({ page, site }) => {
    await page.route(/\/islands\//, answer);
    await page.goto(site.address + address);
    await summary(page).click();
    const sentence = page.getByText('Uppläsningen har inte kommit i gång.');
    await expect(sentence).toBeHidden();
    await expect(sentence).toBeVisible({ timeout: 5000 });
    await expect(page.getByRole('status').filter({ hasText: 'Ladda om sidan' })).toHaveCount(1);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('says nothing of the kind when its script has come', async ({ page, site }) => {
  await installVoice(page, { lang: 'sv-SE' });
  await page.goto(site.address + address);
  await summary(page).click();
  await expect(page.getByRole('button', { name: 'Läs upp' })).toBeVisible();
  await expect(page.getByText('Uppläsningen har inte kommit i gång.')).toHaveCount(0);
});

test('without script nothing is offered', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(summary(page)).toBeHidden();
  await context.close();
});

test('on paper nothing is offered', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.address + address);
  await expect(summary(page)).toBeHidden();
});
