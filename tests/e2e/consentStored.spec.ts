import { consentVersion } from '@/lib/consent/consentVersion';
import { choose, chooseElsewhere } from './analyticsHosts/choose';
import {
  answer,
  banner,
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
    ['C22: an old one', `${consentVersion}.1.${now() - 181 * 86_400}`, true],
    ['C22: one from the future', `${consentVersion}.1.${now() + 2 * 86_400}`, true],
    ['C23: a no of yesterday', `${consentVersion}.0.${now() - 86_400}`, false],
  ] as const) {
    test(`${what} ${isAsked ? 'counts as not asked' : 'stands'}`, async ({ page, context, site }) => {
      await store(context, site.address, value);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(site.address + landing);
      await page.waitForLoadState('networkidle');
      await expect(banner(page)).toBeVisible({ visible: isAsked });
      expect(requests.filter((path) => /^\/(script\/|api\/)/.test(path))).toEqual([]);
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
  });
});

test('C20: who answered to an earlier use of cookies is asked again, and told why', async ({
  page,
  site,
}) => {
  await page.goto(site.address + landing);
  // The first version has none before it: which cookies are outdated is tested in tests/unit/consent/readConsent.test.ts.
  await page.evaluate(() => {
    document.documentElement.dataset.consent = 'outdated';
  });
  await showsText(banner(page), 'Vi har ändrat hur vi använder kakor. Därför frågar vi dig igen.');
});

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
    await page.waitForLoadState('networkidle');
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
  await expect.poll(lines).toContainEqual({
    level: 'info',
    event: 'consent',
    hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/),
    version: consentVersion,
    choice: 'necessary',
    where: 'banner',
  });
});

test('C14: other methods are refused', async ({ request, site }) => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const response = await request.fetch(`${site.address}/api/kakor`, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe('POST');
  }
});
