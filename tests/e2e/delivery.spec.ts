import type { Page } from 'playwright/test';
import { consentIsland, cookiePage, landing } from './consentPage';
import { isHydrated } from './isHydrated';
import { expect, test } from './site';
import { visitAllKinds } from './visitAllKinds';
import { watchComplaints } from './watchComplaints';

const watchRequests = (page: Page) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

const scriptsIn = (paths: readonly string[]) => paths.filter((path) => /\.js$/.test(path));

test('a visit takes the page and the font, and no script', async ({ page, site }) => {
  const paths = watchRequests(page);
  await page.goto(site.address + landing, { waitUntil: 'load' });
  // The rules for fetching the next page, asked for when this one is there, are kept for ever.
  const needed = paths.filter((path) => !path.startsWith('/speculation-rules/'));
  expect(needed.length).toBeLessThanOrEqual(3);
  expect(scriptsIn(paths)).toEqual([]);
});

test('the next page is made ready when it is a page of the site, made at build', async ({ page, site }) => {
  const response = await page.goto(site.address + landing);
  const rules = (response?.headers()['speculation-rules'] ?? '').replaceAll('"', '');
  const targets = [
    `${landing}/vart-uppdrag`,
    `${cookiePage}#ditt-val`,
    '/english',
    `${landing}?q=1`,
    `${landing}.md`,
    '/datasets/dcat.rdf',
    '/api/kakor',
    '/sok',
    '/sok?q=vab',
    `${landing}/publikationer/sok`,
    '/english/search',
    'https://www.forsakringskassan.se/',
  ];
  const taken = await page.evaluate(
    async ({ rules, targets }) => {
      const { prerender } = await (await fetch(rules)).json();
      const [within, { not: outside }] = prerender[0].where.and;
      const fits = (target: string, patterns: string | string[]) =>
        [patterns]
          .flat()
          .some((pattern) => new URLPattern(pattern, location.origin).test(target, location.origin));
      return targets.filter(
        (target) => fits(target, within.href_matches) && !fits(target, outside.href_matches),
      );
    },
    { rules, targets },
  );
  expect(taken).toEqual(targets.slice(0, 3));
});

test('React comes when a visitor points at an island, and complains of nothing', async ({ page, site }) => {
  const complaints = await watchComplaints(page);
  const paths = watchRequests(page);
  await page.goto(site.address + landing);
  expect(await page.evaluate(isHydrated, consentIsland)).toBe(false);

  await page.getByRole('button', { name: /^Ja, / }).hover();
  await page.waitForFunction(isHydrated, consentIsland);
  expect(scriptsIn(paths)).toEqual([expect.stringMatching(/^\/islands\/[\da-f]{12}\.js$/)]);
  expect(paths.filter((path) => path.endsWith('.css'))).toEqual([]);

  await page.getByRole('button', { name: /^Nej, / }).click();
  await expect(page.locator('html')).toHaveAttribute('data-consent', 'necessary');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(landing);
  expect(complaints).toEqual([]);
});

for (const query of ['kakor', '"><script>&amp;\'', 'försäkring 🌱', 'שלום', 'a'.repeat(5000)]) {
  test(`a page of hits, made when it is asked for, comes without script and wakes like any other: ${query.slice(0, 20)}`, async ({
    page,
    site,
  }) => {
    const complaints = await watchComplaints(page);
    const paths = watchRequests(page);
    await page.goto(`${site.address}/sok?q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
    expect(scriptsIn(paths)).toEqual([]);
    expect(await page.evaluate(isHydrated, consentIsland)).toBe(false);

    await page.getByRole('button', { name: /^Ja, / }).hover();
    await page.waitForFunction(isHydrated, consentIsland);
    expect(scriptsIn(paths)).toEqual([expect.stringMatching(/^\/islands\//)]);
    expect(paths.filter((path) => path === '/sok')).toHaveLength(1);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('React comes when the keyboard reaches an island', async ({ page, site }) => {
  await page.goto(site.address + landing);
  await page.getByRole('button', { name: /^Ja, / }).focus();
  await page.waitForFunction(isHydrated, consentIsland);
});

test('a click is answered although React never comes', async ({ page, context, site }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site.address}${landing}?q=1`);
  await page.getByRole('button', { name: /^Nej, / }).click();
  await expect(page.locator('html')).toHaveAttribute('data-consent', 'necessary');
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);
  expect(new URL(page.url()).search).toBe('?q=1');
});

test('a click while React is on its way is answered, whichever of them is first', async ({
  page,
  context,
  site,
}) => {
  for (const delayMs of [0, 20, 60, 120, 250]) {
    await context.clearCookies();
    await page.goto(site.address + landing);
    const button = page.getByRole('button', { name: /^Nej, / });
    await button.hover();
    await page.waitForTimeout(delayMs);
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-consent', 'necessary');
  }
});

test('nothing moves while the page comes', async ({ page, site }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The font is late, so that the page is seen without it first.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  for (const path of [landing, cookiePage, `${landing}/vart-uppdrag`]) {
    await page.goto(site.address + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((total, shift) => total + shift, 0),
    );
    expect(sum, path).toBeLessThan(0.01);
  }
});

test('no page does what its policy refuses, and no browser complains', { tag: '@long' }, ({ page, site }) =>
  visitAllKinds(page, site, 'builtin'),
);
