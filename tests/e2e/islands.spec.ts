import type { Page, Route } from 'playwright/test';
import type { IslandName } from '@/components/island/IslandName';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import { banner, consentIsland as consent, landing, no, storedChoice, yes } from './consentPage';
import { firstOf } from './firstOf';
import { isHydrated } from './isHydrated';
import { pageChanges, readOutside, readTexts } from './pageChanges';
import { expect, test } from './site';
import { installVoice, saidOn } from './voice';
import { watchComplaints } from './watchComplaints';

/** The islands' script. */
const script = /\/islands\/[\da-f]+\.js$/;
const mission = '/om-forsakringskassan/vart-uppdrag';

type IslandTest = {
  address: string;
  /** Names are no use in a translated page. */
  selector: string;
  /** What a visitor does before the script is there, and expects to find again. */
  begin(page: Page): Promise<void>;
  /** Uses what the script adds. */
  use(page: Page): Promise<void>;
  /** Uses the island as the server sent it. */
  useWithout(page: Page): Promise<void>;
};

const search = 'main [data-island="SearchField"]';
const listen = '[data-island="Listen"]';
const chart = '[data-island="ChartReader"]';

const seriesOfOneChart = firstOf(
  loadSeries().filter(({ charts: [first, ...others] }) => first?.kind === 'line' && others.length === 0),
  'series with one chart, of lines',
);

const islandTests: Record<IslandName, IslandTest> = {
  ChartReader: {
    address: seriesAddress(seriesOfOneChart.id),
    selector: chart,
    begin: async (page) => {
      await page.locator(`${chart} summary`).focus();
      await page.keyboard.press('Enter');
    },
    use: async (page) => {
      await expect(page.locator(`${chart} details`)).toHaveAttribute('open');
      const slider = page.locator(`${chart} [type="range"]`);
      await page.keyboard.press('Tab');
      if ((await page.locator(`${chart} select`).count()) > 0) await page.keyboard.press('Tab');
      await expect(slider).toBeFocused();
      await page.keyboard.press('Home');
      await expect(slider).toHaveValue('0');
      await expect(slider).toHaveAttribute('aria-valuetext', /^[^{}]*\d[^{}]*$/);
    },
    useWithout: async (page) => {
      await expect(page.locator(`${chart} a`)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.locator(`${chart} a`)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#tabell$/);
    },
  },
  ConsentForm: {
    address: mission,
    selector: consent,
    begin: (page) => page.locator(`${consent} [value="necessary"]`).hover(),
    use: async (page) => {
      await page.evaluate(() => Object.assign(window, { stays: true }));
      await page.locator(`${consent} [value="necessary"]`).click();
      await expect(page.locator('#kakor-svar')).toBeFocused();
      expect(await page.evaluate(() => 'stays' in window)).toBe(true);
      expect(await storedChoice(page.context())).toContain('.0.');
    },
    useWithout: async (page) => {
      await page.locator(`${consent} [value="necessary"]`).click();
      await expect(page.locator('#kakor-svar')).toBeFocused();
      expect(await storedChoice(page.context())).toContain('.0.');
    },
  },
  SearchField: {
    address: '/sok',
    selector: search,
    begin: async (page) => {
      await page.locator(`${search} input`).focus();
      await page.keyboard.type('sjuk');
    },
    use: async (page) => {
      await page.keyboard.type('penning');
      await expect(page.locator(`${search} input`)).toHaveValue('sjukpenning');
      await expect(page.locator(`${search} [role="option"]`).first()).toHaveText(/^Sjukpenning\b/);
      await expect(page.locator(`${search} input`)).toBeFocused();
    },
    useWithout: async (page) => {
      await page.keyboard.type('penning');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sok\?q=sjukpenning$/);
    },
  },
  Listen: {
    address: mission,
    selector: listen,
    begin: async (page) => {
      await page.locator(`${listen} summary`).focus();
      await page.keyboard.press('Enter');
    },
    use: async (page) => {
      await expect(page.locator(`${listen} summary`)).toBeFocused();
      await expect(page.locator(`${listen} details`)).toHaveAttribute('open');
      await page.locator(`${listen} button`).first().click();
      await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(0);
      await expect(page.locator(`${listen} button`).first()).toHaveText('Pausa');
    },
    useWithout: async (page) => {
      // What is said while the script is on its way, or later that it has not come.
      await expect(page.locator(`${listen} [role="status"]`).filter({ visible: true })).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page.locator(`${listen} details`)).not.toHaveAttribute('open');
    },
  },
};

/** The islands' script comes when the test says so. */
async function holdScript(page: Page) {
  let reach: (route: Route) => void = () => {};
  const reached = new Promise<Route>((resolve) => {
    reach = resolve;
  });
  await page.route(script, (route) => reach(route));
  return { reached, release: async () => (await reached).continue() };
}

type Change = [what: string, steps: (() => void)[]];

const allChanges: Change = ['all that is known to happen to pages happens', Object.values(pageChanges)];
const eachChange = Object.entries(pageChanges).map(([what, step]): Change => [what, [step]]);

/** Each change at each moment is tried by `npm run test:full`; here all of them, while the script comes, which is the hardest. */
const [changes, moments] = process.env.TEST_FULL
  ? [eachChange, ['before', 'while', 'after'] as const]
  : [[allChanges], ['while'] as const];

for (const [name, { address, selector, begin, use, useWithout }] of Object.entries(islandTests)) {
  test.describe(name, () => {
    for (const [what, steps] of changes) {
      for (const moment of moments) {
        test(`works and loses nothing when ${what} ${moment} its script comes`, async ({ page, site }) => {
          const complaints = await watchComplaints(page);
          const change = async () => {
            for (const step of steps) await page.evaluate(step);
          };
          await installVoice(page, { lang: 'sv-SE' });
          const { reached, release } = await holdScript(page);
          await page.goto(site.address + address);
          if (moment === 'before') await change();
          await begin(page);
          await reached;
          if (moment === 'while') await change();
          const [outside, texts] = [await readOutside(page), await readTexts(page, selector)];

          await release();
          await page.waitForFunction(isHydrated, selector);
          expect(await readOutside(page)).toBe(outside);
          // What the script adds comes after what stood there.
          expect((await readTexts(page, selector)).slice(0, texts.length)).toEqual(texts);

          if (moment === 'after') await change();
          const changed = await readOutside(page);
          await use(page);
          expect(await readOutside(page)).toBe(changed);
          await expect(page.locator('html')).toHaveAttribute('data-consent');
          expect(complaints).toEqual([]);
        });
      }
    }

    for (const [what, answer] of Object.entries({
      'never comes': () => {},
      'is that of an earlier build, and gone': (route: Route) =>
        route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Sidan finns inte' }),
      'cannot be read': (route: Route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export const hydrate = (' }),
      fails: (route: Route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    })) {
      test(`works as the server sent it when its script ${what}`, async ({ page, site }) => {
        await page.route(script, answer);
        await page.goto(site.address + address);
        const asked = page.waitForRequest(script);
        await begin(page);
        await asked;
        expect(await page.evaluate(() => document.readyState)).toBe('complete');
        await useWithout(page);
      });
    }

    test('works as the server sent it when something foreign has been put inside', async ({ page, site }) => {
      const complaints = await watchComplaints(page);
      await page.goto(site.address + address);
      await page
        .locator(`${selector} :is(fieldset, details, form > div)`)
        .first()
        .evaluate((element) => element.prepend(document.createElement('foreign-element')));
      const answered = page.waitForResponse(script);
      await begin(page);
      await (await answered).finished();
      await useWithout(page);
      expect(complaints).toEqual([]);
    });

    test('is hydrated alone', async ({ page, site }) => {
      await page.goto(site.address + address);
      await begin(page);
      await page.waitForFunction(isHydrated, selector);
      const others = page.locator(`[data-island]:not([data-island="${name}"]) > *`);
      for (const other of await others.all())
        expect(
          await other.evaluate((element) => Object.keys(element).filter((key) => key.startsWith('__react'))),
        ).toEqual([]);
    });
  });
}

test('a press before the script and a release after it are one click', async ({ page, context, site }) => {
  const { reached, release } = await holdScript(page);
  await page.goto(site.address + landing);
  await no(page).hover();
  const address = (await reached).request().url();
  await page.mouse.down();
  await release();
  // The browser has run it, and told it which island was reached.
  await page.evaluate((address) => import(address), address);
  expect(await page.evaluate(isHydrated, consent)).toBe(false);
  await page.mouse.up();
  await expect(page.locator('#kakor-svar')).toBeFocused();
  expect(await storedChoice(context)).toContain('.0.');
});

test('a suggestion that is pressed stays until it is chosen, whatever comes meanwhile', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/sok`);
  const input = page.locator(`${search} input`);
  await input.focus();
  await expect(input).toHaveRole('combobox');
  await input.pressSequentially('kak');
  await page.locator(`${search} [role="option"]`, { hasText: /^Kakor\b/ }).hover();
  await page.mouse.down();
  const suggestions = page.waitForResponse(/api\/forslag\?q=sjuk/);
  await input.fill('sjukpenning');
  await (await suggestions).finished();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/sok\?q=Kakor$/);
});

for (const [where, prepare] of Object.entries({
  'that takes sheets from scripts': () => {},
  // Safari before 16.4.
  'that takes none': () => delete (Document.prototype as Partial<Document>).adoptedStyleSheets,
})) {
  test(`what an island makes has its style and the scheme of the page, in a browser ${where}`, async ({
    page,
    site,
  }) => {
    const complaints = await watchComplaints(page);
    await page.addInitScript(prepare);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.address}/sok`);
    const input = page.locator(`${search} input`);
    await input.focus();
    await expect(input).toHaveRole('combobox');
    await input.pressSequentially('kak');
    const list = page.locator(`${search} [role="listbox"]`);
    await expect(list).toBeVisible();
    await expect(list).toHaveCSS('position', 'absolute');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator(`${search} [aria-selected="true"]`);
    // As the button beside it.
    const colour = await page
      .locator(`${search} button`)
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    await expect(chosen).toHaveCSS('background-color', colour);
    await expect(page.locator(`${search} [role="status"]`)).toHaveCSS('width', '1px');
    expect(complaints).toEqual([]);
  });
}

test('what the cookie says is shown, whatever is done to <html>', async ({ page, context, site }) => {
  const removeAll = () =>
    page.evaluate(() => {
      const html = document.documentElement;
      for (const name of html.getAttributeNames()) html.removeAttribute(name);
      html.setAttribute('data-consent', 'foreign');
      html.setAttribute('lang', 'fi');
    });
  await page.goto(site.address + landing);
  await removeAll();
  await expect(page.locator('html')).toHaveAttribute('data-consent', 'undecided');
  await expect(banner(page)).toBeVisible();
  await yes(page).click();
  await expect(page.locator('#kakor-svar')).toBeFocused();
  await removeAll();
  await expect(page.locator('html')).toHaveAttribute('data-consent', 'all');
  await expect(banner(page)).toBeHidden();
  expect(await storedChoice(context)).toContain('.1.');
});
