import { expect, test } from './site';

const list = '/statistik-och-analys/serier';

test('a visitor finds a series, sees its chart, and reads the figures in the table', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}${list}`);
  await page.getByRole('list').getByRole('link', { name: 'Personer med assistansersättning' }).last().click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Personer med assistansersättning' }),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Personer med assistansersättning varje månad' }),
  ).toHaveAccessibleDescription(/Antalet har minskat för både kvinnor och män/);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^april 2023/ }) });
  await expect(row.getByRole('cell', { name: 'uppgiften saknas i källan' })).toHaveCount(2);
  await expect(row).toContainText('13\u00A0335');
});

test('a row leads to the reservation about it', async ({ page, site }) => {
  await page.goto(`${site.address}${list}/sjuk-och-aktivitetsersattning-lan-2018-12`);
  await page
    .getByRole('rowheader', { name: /^Riket/ })
    .getByRole('link', { name: 'Förbehåll 2' })
    .click();

  await expect(page.locator(':target')).toContainText('2\u00A0693 personer');
});

for (const width of [320, 1280]) {
  test(`every series fits a screen of ${width} pixels, and no text in a drawing is smaller than 12 pixels`, async ({
    page,
    request,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { series } = await (await request.get(`${site.address}${list}.json`)).json();
    expect(series).toHaveLength(13);

    for (const { id } of series) {
      await page.goto(`${site.address}${list}/${id}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
      const smallest = await page
        .getByRole('img')
        .locator('text, div')
        .evaluateAll((texts) =>
          Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
        );
      expect(smallest, id).toBeGreaterThanOrEqual(12);
    }
  });
}

test('no chart needs a script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}${list}/prisbasbelopp`);

  await expect(page.getByRole('img', { name: 'Prisbasbelopp' })).toBeVisible();
  await expect(page.getByRole('region', { name: /Prisbasbelopp/ }).getByRole('row')).toHaveCount(44);
  await context.close();
});

test('in forced colours the lines have the colour of the text', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.address}${list}/forsakringskassan-forvaltningsutgifter`);
  const image = page.getByRole('img', { name: 'Utfall och anslag för förvaltningen' });
  const lineColour = await image
    .locator('path[vector-effect]')
    .first()
    .evaluate((line) => getComputedStyle(line).stroke);

  expect(lineColour).toBe(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color));
});

for (const [format, type] of [
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['json', 'application/json; charset=utf-8'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]) {
  test(`a program on another site can fetch a series as ${format}`, async ({ request, site }) => {
    const response = await request.get(`${site.address}${list}/prisbasbelopp/data.${format}`);

    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
    expect(response.headers()['content-disposition']).toContain(`filename="prisbasbelopp.${format}"`);
    expect(response.headers().etag).toBeTruthy();
  });
}

test('a series that does not exist is not found', async ({ request, site }) => {
  expect((await request.get(`${site.address}${list}/okand`)).status()).toBe(404);
  expect((await request.get(`${site.address}${list}/okand/data.csv`)).status()).toBe(404);
});
