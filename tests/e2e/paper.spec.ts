import { expect, test } from './site';

/** One of every kind of page that somebody would print. */
const kinds = [
  '/om-forsakringskassan',
  '/om-forsakringskassan/vart-uppdrag/historia',
  '/om-forsakringskassan/publikationer',
  '/om-forsakringskassan/forsakringskassans-termbank',
  '/om-forsakringskassan/oppna-data',
  '/statistik-och-analys/serier/prisbasbelopp',
  '/statistik-och-analys/serier/ohalsotal-alder-kon-2021',
  '/om-webbplatsen/kakor',
  '/sok?q=kakor',
  '/english/cookies',
  '/finns-inte',
  '/skriv-ut/om-forsakringskassan/vart-uppdrag',
];

/** What is left of an A4 page inside the browser's own margins, in CSS pixels. */
const paper = { width: 718, height: 1047 };

for (const path of kinds) {
  test(`${path} on paper: no menus, no forms, no lists that only lead on, black on white, nothing cut, no heading alone`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(paper);
    await page.goto(site.address + path);
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const faults = await page.evaluate(() => {
      const isShown = (element: Element) =>
        element.checkVisibility() && element.getBoundingClientRect().height > 0;
      const found: string[] = [];
      for (const element of document.body.querySelectorAll('*')) {
        if (!isShown(element) || element.closest('svg')) continue;
        const { color, backgroundColor, overflowX } = getComputedStyle(element);
        if (element.matches('form, nav, footer ul, details > ul > li > a[href^="#"]'))
          found.push(`${element.tagName} is printed`);
        if (color !== 'rgb(0, 0, 0)') found.push(`${element.tagName} is ${color}`);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)')
          found.push(`${element.tagName} lies on ${backgroundColor}`);
        if (element.querySelector('table') && overflowX !== 'visible')
          found.push(`${element.tagName} is cut`);
      }
      for (const name of document.querySelectorAll('main :is(h1, h2, h3, h4, dt, summary, caption)')) {
        if (isShown(name) && getComputedStyle(name).breakAfter !== 'avoid')
          found.push(`${name.tagName} may end a sheet`);
      }
      for (const whole of document.querySelectorAll('main table, main figure')) {
        if (isShown(whole) && whole.getBoundingClientRect().right > innerWidth + 1)
          found.push(`${whole.tagName} is wider than the paper`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
}

test('the address of a link that leaves the site is written out, and that of a page here is not', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag/historia`);
  await page.emulateMedia({ media: 'print' });
  const written = (link: Element) => getComputedStyle(link, '::after').content;

  const out = page.locator('main a[href^="https"]').first();
  const address = await out.getAttribute('href');
  expect(await out.evaluate(written)).toContain(address);
  for (const link of await page.locator('main a[href^="/"]').all()) {
    expect(await link.evaluate(written)).not.toContain('(');
  }
});

test('in place of the choice about cookies, paper says where it is made', async ({ page, site }) => {
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  const onPaper = page.getByText('På webbplatsen ser du här vad du har valt');
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toBeVisible();
});

test('a page can be printed as a PDF', async ({ page, site }) => {
  await page.goto(`${site.address}/statistik-och-analys/serier/prisbasbelopp`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('from the menu of a section one comes to the whole of it, with contents that lead to its parts', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
  await page.getByRole('link', { name: 'Skriv ut hela avsnittet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vårt uppdrag – hela avsnittet');

  const contents = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Innehåll', exact: true }) })
    .first();
  const parts = await contents.getByRole('link').allTextContents();
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toHaveCount(1);
  }
});

test('search engines are not led to what is made for paper', async ({ request, site }) => {
  const html = await (await request.get(`${site.address}/skriv-ut/om-forsakringskassan/vart-uppdrag`)).text();
  expect(html).toMatch(/<meta name="robots" content="noindex"/);
});
