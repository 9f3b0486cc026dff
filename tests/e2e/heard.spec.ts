import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import type { Locale } from '@/lib/i18n/locales';
import { answer, hydrate, no, store, yes } from './consentPage';
import { expectHeard, expectKindHeard, heardFolder, voiceOf } from './expectHeard';
import { hear } from './hear';
import { heardInShort, heardKinds } from './heardKinds';
import { heardShape, ownText } from './heardScript';
import { expect, test } from './site';
import { installVoice } from './voice';
import { watchAnnouncements } from './watchAnnouncements';

const answered = consentValue('necessary', Math.floor(Date.now() / 1000));

for (const kind of heardInShort) {
  test(`${heardKinds[kind]} is read as it was reviewed, and each of its lists makes sense alone`, async ({
    page,
    site,
  }) => {
    await expectKindHeard(page, site.address, kind);
  });
}

test.describe('what is said when something is done', () => {
  test('the answer to the question about cookies is said once, with the focus', async ({ page, site }) => {
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.startsida);
    await no(page).focus();
    await notes.focus();
    await notes.press('Space', answer(page));
    await notes.press('Tab', page.getByRole('button', { name: 'Stäng' }));
    await notes.press('Enter', page.getByRole('main'));
    expectHeard('svara-nej', notes.text());
  });

  test('an answer that could not be stored is said at once', async ({ page, site }) => {
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.startsida);
    await page.route('**/api/kakor', (route) => route.abort());
    await hydrate(page);
    await yes(page).focus();
    await notes.focus();
    await notes.press('Enter');
    await notes.announced('Fel:');
    expectHeard('svara-utan-anslutning', notes.text());
  });

  test('the menu of a phone says that it is open, what is in it, and where the focus is when it is closed', async ({
    page,
    context,
    site,
  }) => {
    await store(context, site.address, answered);
    await page.setViewportSize({ width: 375, height: 800 });
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.avsnitt);
    const menu = page.getByRole('button', { name: 'Meny' });
    await menu.focus();
    await notes.focus();
    await notes.press('Enter');
    await notes.part(page.getByRole('navigation', { name: 'Huvudmeny' }));
    await notes.press('Tab', page.locator('#meny').locator('a:visible, button:visible').first());
    await notes.press('Escape', menu);
    expectHeard('meny', notes.text());
  });

  // Browsers make a popover elsewhere the details of its button, and Orca reads details when they are shown.
  test('what a button opens stands right after it, so that nobody has it read unasked', async ({
    page,
    site,
  }) => {
    for (const kind of ['startsida', 'avsnitt', 'sok', 'english'] as const) {
      await page.goto(site.address + heardKinds[kind]);
      const [besides, elsewhere] = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')];
        const openers = buttons.filter((button) => !button.popoverTargetElement?.contains(button));
        const isBeside = (button: HTMLButtonElement) =>
          button.nextElementSibling === button.popoverTargetElement;
        return [openers.filter(isBeside).length, openers.filter((each) => !isBeside(each)).length];
      });
      expect([kind, elsewhere]).toEqual([kind, 0]);
      expect(besides).toBeGreaterThan(0);
    }
  });

  test('suggestions are counted, and each is said as it is reached', async ({ page, context, site }) => {
    await store(context, site.address, answered);
    const notes = await takeNotes(page, 'sv');
    await page.goto(`${site.address}/sok`);
    const field = page.getByRole('main').getByLabel('Sök på webbplatsen');
    await field.focus();
    // The script that suggests comes when the field is reached.
    await expect(field).toHaveRole('combobox');
    await page.keyboard.type('sjuk');
    await notes.announced('förslag');
    await notes.focus();
    await page.keyboard.press('ArrowDown');
    await notes.part(page.getByRole('option', { selected: true }));
    await notes.press('Escape', field);
    expectHeard('sokforslag', notes.text());
  });

  test('a term says what it means when it is opened', async ({ page, context, site }) => {
    await store(context, site.address, answered);
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.avsnitt);
    const word = page.getByRole('main').locator('button[popovertarget]').first();
    await word.focus();
    await notes.focus();
    await notes.press('Enter', page.locator('[role=note]:popover-open'));
    await notes.press('Tab', page.locator('[role=note]:popover-open a'));
    await notes.press('Escape', word);
    expectHeard('begrepp', notes.text());
  });

  test('a browser without a voice says so when reading aloud is asked for', async ({
    page,
    context,
    site,
  }) => {
    await store(context, site.address, answered);
    await installVoice(page, { lang: 'en-GB' });
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.avsnitt);
    await page.getByText('Lyssna på sidan').focus();
    await notes.focus();
    await notes.press('Enter');
    await notes.announced('röst');
    expectHeard('lyssna-utan-rost', notes.text());
  });

  test('an answer about the page leads to a page that says thanks', async ({ page, context, site }) => {
    await store(context, site.address, answered);
    await installVoice(page, voiceOf(heardKinds.avsnitt));
    const notes = await takeNotes(page, 'sv');
    await page.goto(site.address + heardKinds.avsnitt);
    const form = page.getByRole('contentinfo').locator('form');
    await notes.part(form);
    await form.getByRole('button', { name: 'Nej' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack för ditt svar');
    await notes.part(page.getByRole('main'));
    expectHeard('hittade-du', notes.text());
  });
});

test('every file with what is heard belongs to a test', () => {
  const files = readdirSync(heardFolder).filter((file) => file.endsWith('.txt'));
  const tests = readdirSync('tests/e2e')
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(`tests/e2e/${file}`, 'utf8'))
    .join('\n');
  expect(
    files.filter((file) => {
      const name = file.slice(0, -'.txt'.length);
      return !(name in heardKinds) && !tests.includes(`expectHeard('${name}'`);
    }),
  ).toEqual([]);
});

/** Writes down what is said, line by line. */
async function takeNotes(page: Page, locale: Locale) {
  const announced = await watchAnnouncements(page);
  const notes: string[] = [];
  /** With what is in it, except the whole page, which nobody hears at once. */
  const focus = async () => {
    const heard = await hear(page, page.locator(':focus'));
    const said = heard.slice(0, 1).map((each) => (each.role === 'main' ? { ...each, children: [] } : each));
    notes.push(`focus: ${heardShape(said, locale)}`);
  };
  return {
    focus,
    /** What the key does, when the focus has come where it is wanted. */
    async press(key: string, wanted?: Locator) {
      notes.push('', `(${key})`);
      await page.keyboard.press(key);
      if (!wanted) return;
      await expect(wanted).toBeFocused();
      await focus();
    },
    async part(locator: Locator) {
      notes.push(heardShape(await hear(page, locator), locale));
    },
    /** Until something with the words has been announced, and all that was. */
    async announced(words: string) {
      const all: string[] = [];
      await expect
        .poll(async () => {
          all.push(...(await announced()));
          return all.join(' ');
        })
        .toContain(words);
      notes.push(...all.map((text) => `announced: ${ownText(text, locale)}`));
    },
    text: () => notes.join('\n').trim(),
  };
}
