import type { Route } from 'playwright/test';
import { consentVersion } from '@/lib/consent/consentVersion';
import { maxReturnLength } from '@/lib/consent/returnAddress';
import { blockReact } from './blockReact';
import {
  answer,
  banner,
  choose,
  cookiePage,
  hydrate,
  landing,
  no,
  now,
  second,
  showsText,
  store,
  storedChoice,
  yes,
} from './consentPage';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';
import { watchComplaints } from './watchComplaints';

for (const [name, choice] of [
  ['yes', 'all'],
  ['no', 'necessary'],
] as const) {
  test(`C2, C10, C11, C29: ${name} is stored, the answer has the focus, and the banner stays away`, async ({
    page,
    context,
    site,
  }) => {
    const complaints = await watchComplaints(page);
    await page.goto(`${site.address}${landing}?a=1`);
    await choose(page, choice);
    await expect(answer(page)).toBeFocused();
    const said =
      choice === 'all' ? 'Klart: Du har godkänt alla kakor.' : 'Klart: Du har godkänt bara nödvändiga kakor.';
    await showsText(answer(page), said);
    // What gets the focus is read by its name, and of the sentences only the one that is shown.
    await expect(answer(page)).toHaveAccessibleName(said);
    await expect(banner(page)).toBeHidden();
    expect(page.url()).toBe(`${site.address}${landing}?a=1`);
    expect(await storedChoice(context)).toMatch(
      new RegExp(`^${consentVersion}\\.${choice === 'all' ? 1 : 0}\\.\\d+$`),
    );

    await page.goto(site.address + second);
    await expect(banner(page)).toBeHidden();
    await expect(answer(page)).toBeHidden();
    expect(complaints).toEqual([]);
  });
}

test('C10: a click before the scripts have loaded is not lost', async ({ page, context, site }) => {
  await page.route(/\.js(\?|$)/, () => {});
  await page.goto(`${site.address}${landing}?q=1`, { waitUntil: 'commit' });
  await no(page).click();
  await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
  // The address forgets the fragment when everything has loaded, which scripts that hang prevent here.
  expect(page.url().replace('#kakor-svar', '')).toBe(`${site.address}${landing}?q=1`);
  expect(await storedChoice(context)).toContain('.0.');
});

test('C11, C12: in place when the page’s React is there; told when it does not arrive', async ({
  page,
  context,
  site,
}) => {
  const complaints = await watchComplaints(page, `${site.address}/api/kakor`);
  await page.goto(site.address + landing);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await hydrate(page);
  await page.route('**/api/kakor', (route) => route.abort());
  await yes(page).click();
  await expect(
    page.locator('[aria-live=assertive]').filter({ hasText: 'Fel: Ditt val kunde inte sparas.' }),
  ).toBeVisible();
  await expect(banner(page)).toBeVisible();
  expect(await storedChoice(context)).toBeUndefined();

  await page.unroute('**/api/kakor');
  await yes(page).click();
  await expect(answer(page)).toBeFocused();
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  expect(complaints).toEqual([]);
});

test('C12: an endpoint that fails', async ({ page, context, site }) => {
  await page.goto(site.address + landing);
  await hydrate(page);
  await page.route('**/api/kakor', (route) => route.fulfill({ status: 500 }));
  await no(page).click();
  await expect(
    page.locator('[aria-live=assertive]').filter({ hasText: 'Vi kunde inte ta emot det just nu.' }),
  ).toBeVisible();
  await expect(answer(page)).toBeHidden();
  expect(await storedChoice(context)).toBeUndefined();
});

test('C15: a double click is one choice, sent and logged once', async ({ page, site }) => {
  const before = site.logLines().length;
  const choices = () =>
    site
      .logLines()
      .slice(before)
      .flatMap((line) => ('choice' in line ? [line.choice] : []));
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/kakor')) sent.push(request.method());
  });
  await page.goto(site.address + landing);
  await hydrate(page);
  await yes(page).dblclick();
  await expect(answer(page)).toBeVisible();
  await untilQuiet(page);
  expect(sent).toEqual(['POST']);

  // Lines come in their order: a second one for the double click would stand before that of the next choice.
  await page.goto(site.address + cookiePage);
  await choose(page, 'necessary');
  await expect.poll(choices).toContain('necessary');
  expect(choices()).toEqual(['all', 'necessary']);
});

test('C15: of two tabs the one that is answered last stands, in both', async ({ page, context, site }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(site.address + cookiePage);
    await hydrate(tab);
  }
  // Chosen first, on a slow network.
  const held = new Promise<Route>((resolve) => page.route('**/api/kakor', resolve));
  await choose(page, 'all');
  const route = await held;
  await choose(other, 'necessary');
  for (const tab of [page, other])
    await expect(tab.locator('html')).toHaveAttribute('data-consent', 'necessary');

  await route.continue();
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveAttribute('data-consent', 'all');
  expect(await storedChoice(context)).toContain('.1.');
});

test('C18: where cookies are blocked the page says so, and asks again on the next', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  await hydrate(page);
  // A browser that blocks cookies drops the line; an answer without it is the same to the page.
  await page.route('**/api/kakor', (route) => route.fulfill({ status: 204 }));
  await yes(page).click();
  await showsText(answer(page), 'Fel: Ditt val kunde inte sparas. Din webbläsare tar inte emot kakor');
  await page.goto(site.address + second);
  await expect(banner(page)).toBeVisible();
});

test('what is said is true when an answer is kept that cannot be used, or when the one before is kept', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address + landing);
  await hydrate(page);
  // A server of another release, whose yes this one does not know.
  await page.route('**/api/kakor', async (route) => {
    await store(context, site.address, `${consentVersion + 1}.1.${now()}`);
    await route.fulfill({ status: 204 });
  });
  await yes(page).click();
  await showsText(answer(page), 'Fel: Ditt val sparades, men kan inte användas på den här sidan.');
  await expect(answer(page)).not.toContainText('tar inte emot kakor', { useInnerText: true });
  await page.goto(site.address + cookiePage);
  await showsText(page.getByRole('main'), 'Det finns ett svar i din webbläsare, men det kan inte användas.');

  // From now on the browser keeps nothing new.
  await store(context, site.address, `${consentVersion}.0.${now()}`);
  await page.goto(site.address + cookiePage);
  await hydrate(page);
  await page.unroute('**/api/kakor');
  await page.route('**/api/kakor', (route) => route.fulfill({ status: 204 }));
  await yes(page).click();
  await showsText(answer(page), 'Fel: Ditt nya val kunde inte sparas. Ditt tidigare val gäller fortfarande.');
  await expect(answer(page)).not.toContainText('Klart:', { useInnerText: true });
});

test('a form from a long query in another script comes back to the same query', async ({
  page,
  context,
  site,
}) => {
  await blockReact(page);
  const words = 'ا'.repeat(122);
  await page.goto(`${site.address}/sok?q=${encodeURIComponent(words)}`);
  await no(page).click();
  await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);

  // A longer one is cut, and never within a letter: in place it would be the same as before.
  const room = maxReturnLength - '/sok?q='.length;
  const whole = Math.floor(room / encodeURIComponent('😀').length);
  await context.clearCookies();
  await page.goto(`${site.address}/sok?q=${encodeURIComponent('😀'.repeat(122))}`);
  await no(page).click();
  await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
  expect(new URL(page.url()).searchParams.get('q')).toBe('😀'.repeat(whole));
});

test('C29: closing the answer moves the focus to the content, without scrolling', async ({ page, site }) => {
  await page.goto(site.address + landing);
  await hydrate(page);
  await no(page).click();
  await page.getByRole('button', { name: 'Stäng' }).click();
  await expect(answer(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
