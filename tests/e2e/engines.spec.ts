import { cookiePage, landing, second } from './consentPage';
import type { Engine } from './engines/Engine';
import { startFirefox } from './engines/startFirefox';
import { startWebKit } from './engines/startWebKit';
import { isHydrated } from './isHydrated';
import { test as base, expect } from './site';

/*
 * What visitors with Firefox and Safari rely on. Everything else is tested in Chromium: here stands what depends on how an engine
 * keeps cookies, brings scripts, moves the focus and goes back.
 */

const engines = { Firefox: startFirefox, WebKit: startWebKit };

const yes = '[data-island="ConsentForm"] button[value="all"]';
const no = '[data-island="ConsentForm"] button[value="necessary"]';
const searchField = 'main input[type="search"]';

/** What a visitor sees, and where the keyboard is. */
const readPage = () => {
  const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  const answers = [...document.querySelectorAll('#kakor-svar p')];
  // What goes to the page and back is JSON, which knows null and not undefined.
  return {
    path: location.pathname,
    asks: isShown(document.querySelector('section[aria-labelledby="kakor-rubrik"]')),
    answer: answers.find(isShown)?.textContent ?? null,
    focus: document.activeElement?.id,
    stored: /fk_kakor=\d+\.(\d)/.exec(document.cookie)?.[1] ?? null,
  };
};

const isInterLoaded = async () => {
  const faces = await document.fonts.load('1rem Inter');
  return faces.some(({ status }) => status === 'loaded');
};

/** Again while the page is on its way: it may be left in the middle of the question. */
const expectPage = (engine: Engine, page: Partial<ReturnType<typeof readPage>>) =>
  expect(async () => expect(await engine.ask(readPage)).toMatchObject(page)).toPass({ timeout: 20_000 });

const expectTrue = (engine: Engine, question: () => boolean) =>
  expect(async () => expect(await engine.ask(question)).toBe(true)).toPass({ timeout: 20_000 });

for (const [name, start] of Object.entries(engines)) {
  const test = base.extend<{ engine: Engine }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
    engine: async ({}, use) => {
      const engine = await start();
      await use(engine);
      await engine.close();
    },
  });

  test.describe(name, () => {
    test('C2, C10, C34: a click at once is kept, answered, and holds on the next page and back', async ({
      engine,
      site,
    }) => {
      await engine.open(site.address + landing);
      await expectPage(engine, { asks: true, answer: null, stored: null, focus: '' });
      await engine.click(no);
      const answered = {
        path: landing,
        asks: false,
        answer: 'Klart: Du har godkänt bara nödvändiga kakor.',
        focus: 'kakor-svar',
        stored: '0',
      };
      await expectPage(engine, answered);

      await engine.open(site.address + second);
      await expectPage(engine, { path: second, asks: false, answer: null, focus: '' });
      await engine.ask(() => history.back());
      await expectPage(engine, { path: landing, asks: false });
    });

    test('C11, C29: when React has come, a click is answered where the visitor is', async ({
      engine,
      site,
    }) => {
      await engine.open(`${site.address}${landing}?a=1`);
      await engine.point(yes);
      await expectTrue(engine, isHydrated);
      await engine.ask(() => Object.assign(document.body.dataset, { isSame: '' }));
      await engine.click(yes);
      await expectPage(engine, {
        asks: false,
        answer: 'Klart: Du har godkänt alla kakor.',
        focus: 'kakor-svar',
        stored: '1',
      });
      expect(await engine.ask(() => 'isSame' in document.body.dataset)).toBe(true);
    });

    test('C29: the keyboard alone answers', async ({ engine, site }) => {
      await engine.open(site.address + landing);
      // The link to the page about cookies, yes, no.
      await engine.press('Tab', 'Tab', 'Tab', 'Enter');
      await expectPage(engine, { asks: false, focus: 'kakor-svar', stored: '0' });
    });

    test('C32, C33: a yes is taken back on the page about cookies', { tag: '@long' }, async ({
      engine,
      site,
    }) => {
      await engine.open(site.address + cookiePage);
      await engine.click(yes);
      await expectPage(engine, { path: cookiePage, stored: '1' });
      // Anew: the answer may still be on its way, with other buttons.
      await engine.open(site.address + cookiePage);
      await engine.click(no);
      await expectPage(engine, { path: cookiePage, stored: '0' });
    });

    test('the search suggests, and the arrow and Enter take a suggestion', async ({ engine, site }) => {
      await engine.open(`${site.address}/sok`);
      await engine.click(searchField);
      await expectTrue(engine, () => document.querySelector('main [role="combobox"]') !== null);
      await engine.type('föräldrap');
      await expectTrue(
        engine,
        // Followed by what it is.
        () => /^föräldrapenning /i.test(document.querySelector('main [role="option"]')?.textContent ?? ''),
      );
      await engine.press('ArrowDown', 'Enter');
      await expectTrue(engine, () => /^föräldrapenning, /i.test(document.title));
      expect(await engine.ask(() => new URLSearchParams(location.search).get('q'))).toMatch(
        /^föräldrapenning$/i,
      );
    });

    test('the menu is opened and closed by its buttons', { tag: '@long' }, async ({ engine, site }) => {
      const isOpen = () => document.querySelector('header nav')?.matches(':popover-open') ?? false;
      await engine.open(site.address + landing);
      expect(await engine.ask(isOpen)).toBe(false);
      await engine.click('header button[popovertarget]');
      expect(await engine.ask(isOpen)).toBe(true);
      await engine.click('header nav button');
      expect(await engine.ask(isOpen)).toBe(false);
    });

    test('the font can be read, and nothing of the page is wider than the screen', async ({
      engine,
      site,
    }) => {
      // Where it comes late the page stays in the other font, and the next page has it (lib/delivery/build/fontStyle.ts).
      await expect(async () => {
        await engine.open(site.address + landing);
        expect(await engine.ask(isInterLoaded)).toBe(true);
      }).toPass({ timeout: 20_000 });
      expect(await engine.ask(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  });
}
