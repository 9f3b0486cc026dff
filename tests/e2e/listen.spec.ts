import type { Page } from 'playwright/test';
import { expect, test } from './site';

const address = '/om-forsakringskassan/vart-uppdrag';

type Said = { text: string; onend?: (() => void) | null };

type VoiceOptions = {
  lang: string;
  /** Is done with a sentence at once; otherwise when the test says so. */
  isFast?: boolean;
};

/** A voice that says nothing, and remembers what it was asked to say: a browser that a program steers has none. */
function installVoice(page: Page, options: VoiceOptions) {
  return page.addInitScript(({ lang, isFast }: VoiceOptions) => {
    const said: Said[] = [];
    const voice = { lang, localService: true, default: true, name: 'Test', voiceURI: 'test' };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: Said) => {
        said.push(utterance);
        if (isFast) setTimeout(() => utterance.onend?.());
      },
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: Said, text: string) {
        this.text = text;
      },
      configurable: true,
    });
    Object.assign(window, { said });
  }, options);
}

const saidOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.map(({ text }) => text));

/** The voice has said its sentence. */
const finishSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1)?.onend?.());

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
  await expect.poll(() => saidOn(page)).toEqual(['Vårt uppdrag']);
  await expect.poll(() => markedOn(page)).toEqual(['Vårt uppdrag']);

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
  expect(said).toContain('Det här gör vi');
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
