import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { consentValue } from '@/lib/consent/consentCookie';
import { expect, test } from './site';

const landing = '/om-forsakringskassan';

/** The words that the agency decided for its first page, line by line. */
const decided = readFileSync('tests/e2e/landingWords.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

const sectionOf = (page: Page, heading: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

const plain = (text: string) => text.replace(/\s+/g, ' ');

test('every line that the agency decided is in the HTML, in order', async ({ request, site }) => {
  const html = await (await request.get(site.address + landing)).text();
  const words = plain(
    html
      .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
      .replace(/<(?!\/?(a|span|em|strong)\b)[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
  let from = 0;
  for (const line of decided) {
    const at = words.indexOf(plain(line), from);
    expect(at, `"${line}" after "${words.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThanOrEqual(0);
    from = at + plain(line).length;
  }
});

test('the page says the words that the agency decided and nothing else, before the newest figures and publications', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  // biome-ignore lint/performance/useDomNodeTextContent: what is in the HTML without being shown is not asked about.
  const shown = plain(await page.getByRole('main').innerText());
  const own = plain(decided.slice(decided.indexOf('Om Försäkringskassan')).join(' '));
  // The way to the same in easy-to-read Swedish stands under the lead.
  const easy = ' Lättläst: Om Försäkringskassan';
  expect(shown).toContain(easy);
  const [above, ...below] = shown.replace(easy, '').split(' Aktuella siffror ');
  expect(above).toBe(own);
  expect(below).toHaveLength(1);
  expect(below[0]).toContain(' Nya publikationer ');
});

test('below stand the newest figures of three series, as the data has them, and the newest publications', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  const figures = sectionOf(page, 'Aktuella siffror').getByRole('listitem');
  await expect(figures).toHaveCount(3);
  for (const figure of await figures.all()) {
    const shown = plain((await figure.textContent()) ?? '');
    await expect(figure.getByRole('heading', { level: 3 })).toHaveCount(1);
    const series = await figure.getByRole('link').getAttribute('href');
    const csv = await (await page.request.get(`${site.address}${series}/data.csv`)).text();
    const [time = '', newest = ''] = csv.trim().split('\n').at(-1)?.split(/[,;]/) ?? [];
    expect(shown).toContain(time.slice(0, 4));
    // Large sums are told in milliards: the first digits are the same.
    const digits = shown.replace(/[^\d]/g, '');
    expect(digits).toContain(newest.replace(/\D/g, '').slice(0, 4));
  }
  const publications = sectionOf(page, 'Nya publikationer').getByRole('listitem');
  await expect(publications).toHaveCount(3);
  await publications.first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the English landing page tells the same figures in English, and says what is in Swedish', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/english`);
  const figures = sectionOf(page, 'Latest figures');
  await expect(figures.getByRole('listitem')).toHaveCount(3);
  for (const link of await figures.getByRole('link').all())
    await expect(link).toHaveAttribute('hreflang', 'sv');
  const shown = plain((await figures.textContent()) ?? '');
  expect(shown).toMatch(/\d,\d{3} cases.* since [A-Z][a-z]+ \d{4}/);
  expect(shown).not.toMatch(/sjukfall|kronor sedan|miljarder/);
  const publications = sectionOf(page, 'New publications, in Swedish');
  await expect(publications.getByRole('heading', { level: 3 }).first().getByRole('link')).toHaveAttribute(
    'lang',
    'sv',
  );
});

test('/ leads to the landing page', async ({ page, site }) => {
  await page.goto(site.address);
  expect(page.url()).toBe(site.address + landing);
  await expect(page).toHaveTitle('Om Försäkringskassan - Försäkringskassan');
});

test('each of the fifteen links leads to a page of its own', async ({ page, request, site }) => {
  await page.goto(site.address + landing);
  // The easy-to-read version of this page is the same page.
  const all = page.getByRole('main').locator('a:not([href*="/lattlast"])');
  await expect(all.nth(15)).toHaveText('Alla statistikserier');
  const links = (await all.all()).slice(0, 15);
  const titles = new Set<string>();
  for (const link of links) {
    const response = await request.get(site.address + (await link.getAttribute('href')));
    expect(response.status()).toBe(200);
    titles.add(/<h1[^>]*>(.*?)<\/h1>/.exec(await response.text())?.[1] ?? '');
  }
  expect(titles.size).toBe(15);
});

test('the skip link is the first stop after the banner, and leads to the content', async ({
  page,
  context,
  site,
}) => {
  await context.addCookies([
    { name: 'fk_kakor', value: consentValue('necessary', Math.floor(Date.now() / 1000)), url: site.address },
  ]);
  await page.goto(site.address + landing);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå till innehåll' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('on a phone the menu opens and closes without script, and by keyboard', async ({ browser, site }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(site.address + landing);
  const menu = page.locator('#meny');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Meny' }).click();
  await expect(menu.getByRole('link', { name: 'Publikationer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Meny' }).press('Enter');
  await expect(menu).toBeVisible();
  await expect(page.getByRole('link', { name: 'Försäkringskassan', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stäng' }).press('Enter');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('button', { name: 'Meny' })).toBeFocused();
  await context.close();
});

test('the notice to old browsers is in the page, and the style sheet alone hides it where it works', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  const notice = page.getByText('Din webbläsare är av en äldre modell.');
  await expect(notice).toBeHidden();
  // A browser that does not understand the condition passes over the rule.
  await page.evaluate(() => {
    const drop = (rules: CSSStyleSheet | CSSGroupingRule) => {
      const place = [...rules.cssRules].findIndex(
        (rule) =>
          rule instanceof CSSSupportsRule &&
          /container-type/.test(rule.conditionText) &&
          /none/.test(rule.cssText),
      );
      if (place >= 0) rules.deleteRule(place);
      // The whole style is in a layer.
      for (const rule of rules.cssRules) if (rule instanceof CSSGroupingRule) drop(rule);
    };
    for (const sheet of document.styleSheets) drop(sheet);
  });
  await expect(notice).toBeVisible();
});

for (const [width, count] of [
  [1280, 1],
  [1279, 0],
] as const) {
  test(`the ground behind the title is fetched ${count} times by a window of ${width} pixels`, async ({
    page,
    site,
  }) => {
    const answers: { status: number; type: string | undefined }[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/grundlinje.svg')) return;
      answers.push({ status: response.status(), type: response.headers()['content-type'] });
    });
    await page.setViewportSize({ width, height: 800 });
    // Pictures of the style are there when the page has loaded.
    await page.goto(site.address + landing);
    expect(answers).toEqual(Array(count).fill({ status: 200, type: 'image/svg+xml' }));
  });
}
