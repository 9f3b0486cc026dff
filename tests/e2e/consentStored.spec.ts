import { consentVersion } from '@/lib/consent/consentVersion';
import {
  answer,
  banner,
  choose,
  chooseElsewhere,
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
import { watchAnalytics } from './watchAnalytics';

test.describe('what is stored', () => {
  test('C13: path, lifetime and protection', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    await choose(page, 'necessary');
    await expect(answer(page)).toBeVisible();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({
      name: 'fk_kakor',
      path: '/',
      sameSite: 'Lax',
      httpOnly: false,
      secure: false,
    });
    expect(Math.abs((cookie?.expires ?? 0) - now() - 180 * 86_400)).toBeLessThan(60);
  });

  for (const [what, value, isAsked] of [
    ['C16: rubbish', 'x.y.z', true],
    ['C16: an older form', 'ja', true],
    ['C21: a newer yes', `${consentVersion + 1}.1.${now()}`, true],
    ['C21: a newer no', `${consentVersion + 1}.0.${now()}`, false],
    ['C20: an older yes', `${consentVersion - 1}.1.${now()}`, true],
    ['C20: an older no', `${consentVersion - 1}.0.${now()}`, true],
    ['C23: a no of yesterday', `${consentVersion}.0.${now() - 86_400}`, false],
  ] as const) {
    test(`${what} ${isAsked ? 'counts as not asked' : 'stands'}`, async ({ page, context, site }) => {
      await store(context, site.address, value);
      const requests = watchAnalytics(page, /^\/(script\/|api\/)/);
      await page.goto(site.address + landing);
      await untilQuiet(page);
      await expect(banner(page)).toBeVisible({ visible: isAsked });
      expect(requests).toEqual([]);
    });
  }

  test('C17: two that disagree count as not asked', async ({ page, context, site }) => {
    await store(context, site.address, `${consentVersion}.1.${now()}`);
    const { hostname: domain } = new URL(site.address);
    await context.addCookies([
      { name: 'fk_kakor', value: `${consentVersion}.0.${now()}`, domain, path: landing },
    ]);
    await page.goto(`${site.address}${second}`);
    await expect(banner(page)).toBeVisible();
    await page.goto(`${site.address}${landing}`);
    await expect(banner(page)).toBeVisible();

    // In answering, the visitor is rid of both.
    await no(page).click();
    await showsText(answer(page), 'Klart: Du har godkänt bara nödvändiga kakor.');
    expect((await context.cookies()).map(({ value, path }) => `${value} ${path}`)).toEqual([
      expect.stringMatching(new RegExp(`^${consentVersion}\\.0\\.\\d+ /$`)),
    ]);
    await page.goto(`${site.address}${second}`);
    await expect(banner(page)).toBeHidden();
  });
});

test('C20: who answered to an earlier use of cookies is asked again, and told why', async ({
  page,
  context,
  site,
}) => {
  await store(context, site.address, `${consentVersion - 1}.1.${now()}`);
  await page.goto(site.address + landing);
  await showsText(banner(page), 'Vi har ändrat hur vi använder kakor. Därför frågar vi dig igen.');
});

// A browser's clock may be wrong by more than an answer is kept: the answer counts all the same, and the browser ends it by Max-Age.
for (const [how, days] of [
  ['two days behind', -2],
  ['200 days ahead', 200],
] as const) {
  test(`C22: with a clock that is ${how} an answer is kept, and called kept`, async ({
    page,
    context,
    site,
  }) => {
    await page.clock.setFixedTime(Date.now() + days * 86_400_000);
    for (const [button, text, digit] of [
      [no, 'Klart: Du har godkänt bara nödvändiga kakor.', '0'],
      [yes, 'Klart: Du har godkänt alla kakor.', '1'],
    ] as const) {
      await page.goto(site.address + cookiePage);
      await button(page).click();
      await showsText(answer(page), text);
      expect(await storedChoice(context)).toContain(`.${digit}.`);
      await page.goto(site.address + landing);
      await expect(banner(page)).toBeHidden();
    }
  });
}

test.describe('changing one’s mind', () => {
  test('C31, C32: from the footer of any page, in one step, and the cookie page tells what holds', async ({
    page,
    context,
    site,
  }) => {
    const day = (secondsAgo: number) =>
      new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(
        new Date((now() - secondsAgo) * 1000),
      );
    const tenDays = 10 * 86_400;
    await store(context, site.address, `${consentVersion}.1.${now() - tenDays}`);
    await page.goto(site.address + second);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Kakor', exact: true }).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    await expect(banner(page)).toHaveCount(0);
    await showsText(page.getByRole('main'), `Du valde den ${day(tenDays)}.`);
    await expect(page.getByRole('cell', { name: '180 dagar' })).toBeVisible();

    await no(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt bara nödvändiga kakor.');
    await showsText(page.getByRole('main'), `Du valde den ${day(0)}.`);
    expect(await storedChoice(context)).toContain('.0.');

    // In place, too, the days are those of the new answer.
    await hydrate(page);
    await store(context, site.address, `${consentVersion}.0.${now() - tenDays}`);
    await showsText(page.getByRole('main'), `Du valde den ${day(tenDays)}.`);
    await yes(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    await showsText(page.getByRole('main'), `Du valde den ${day(0)}.`);
  });

  test('C34: other open tabs follow', async ({ page, context, site }) => {
    await page.goto(site.address + landing);
    const other = await context.newPage();
    await other.goto(site.address + second);
    await expect(banner(other)).toBeVisible();
    await chooseElsewhere(page, 'necessary');
    await expect(banner(other)).toBeHidden({ timeout: 2000 });
  });

  test('C34: back and forward obey the cookie of now', async ({ page, site }) => {
    await page.goto(site.address + landing);
    await page.goto(site.address + cookiePage);
    await hydrate(page);
    await no(page).click();
    await expect(answer(page)).toBeVisible();
    await page.goBack();
    await page.waitForURL(`${site.address}${landing}`);
    await expect(banner(page)).toBeHidden();
  });
});

for (const signal of ['globalPrivacyControl', 'doNotTrack'] as const) {
  test(`C35: ${signal} is a no until the visitor answers, and an answer goes before it`, async ({
    page,
    context,
    site,
  }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, name, { value: name === 'doNotTrack' ? '1' : true });
    }, signal);
    await page.goto(site.address + landing);
    await untilQuiet(page);
    await expect(banner(page)).toBeHidden();
    expect(await context.cookies()).toEqual([]);

    await page.goto(site.address + cookiePage);
    await showsText(page.getByRole('main'), 'Din webbläsare säger nej åt dig.');
    await yes(page).click();
    await showsText(page.getByRole('main'), 'Du har godkänt alla kakor.');
    expect(await storedChoice(context)).toContain('.1.');
  });
}

test('C36: the server logs one line for a choice, and nothing about the person', async ({ page, site }) => {
  const before = site.logLines().length;
  await page.goto(`${site.address}${landing}?q=hemligt`);
  await choose(page, 'necessary');
  await expect(answer(page)).toBeVisible();
  const lines = () =>
    site
      .logLines()
      .slice(before)
      .filter((line) => 'choice' in line);
  await expect.poll(lines).not.toEqual([]);
  await untilQuiet(page);
  expect(lines()).toEqual([
    {
      level: 'info',
      event: 'consent',
      hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/),
      version: consentVersion,
      choice: 'necessary',
      where: 'banner',
    },
  ]);
});

test('C34: a window beside this one is followed, too, where the browser tells of no change', async ({
  page,
  context,
  site,
}) => {
  await context.addInitScript(() => Object.defineProperty(self, 'cookieStore', { value: undefined }));
  await page.goto(site.address + landing);
  const other = await context.newPage();
  await other.goto(site.address + landing);
  await chooseElsewhere(page, 'necessary');
  await expect(banner(other)).toBeVisible();
  await other.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(banner(other)).toBeHidden();
});
