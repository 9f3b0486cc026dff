import { readFileSync } from 'node:fs';
import { contentTypes } from '@/lib/statistics/files/contentTypes';
import { downloadFileNames, downloadFormats } from '@/lib/statistics/files/downloadFormats';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { isMeasure } from '@/lib/statistics/series/Series';
import { tableRows } from '@/lib/statistics/tableRows';
import { firstOf } from './firstOf';
import { expect, test } from './site';

const list = '/statistik-och-analys/serier';
const subjectTitles = JSON.parse(readFileSync('locales/sv/statistics.json', 'utf8')).subject;

// The series that the tests visit are chosen from those that there are: editors add, change and remove them.
const all = loadSeries();
const first = firstOf(all, 'series');
const ofLines = firstOf(
  all.filter(({ charts }) => charts.some(({ kind }) => kind === 'line')),
  'line',
);
const withGap = firstOf(
  all.filter(({ rows }) => rows.some(({ figures }) => Object.values(figures).includes('..'))),
  'series with a gap',
);
const ofMap = firstOf(
  all.filter(({ charts }) => charts[0]?.kind === 'map'),
  'map',
);

test('a visitor finds a series, sees its charts, and reads in the table why a figure is missing', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}${list}`);
  await page.getByRole('main').locator(`a[href="${list}/${withGap.id}"]`).last().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(withGap.title);
  for (const { title, finding } of withGap.charts) {
    const figure = page.getByRole('figure').filter({
      has: page.getByRole('img', { name: title, exact: true }),
    });
    await expect(figure.locator('figcaption > p').first()).toHaveText(finding);
  }
  // In the order of the page, which shows the newest time first.
  const rows = tableRows(withGap);
  const place = rows.findIndex(({ figures }) => Object.values(figures).includes('..'));
  const figures = Object.values(rows[place]?.figures ?? {});
  const row = page.getByRole('group').locator('tbody').getByRole('row').nth(place);
  await expect(row.getByRole('cell', { name: 'uppgiften saknas i källan' })).toHaveCount(
    figures.filter((figure) => figure === '..').length,
  );
  for (const measure of withGap.columns.filter(isMeasure)) {
    const figure = rows[place]?.figures[measure.name];
    if (typeof figure === 'number') await expect(row).toContainText(formatFigure(figure, measure));
  }
});

test('a row leads to the reservation about it', async ({ page, site }) => {
  const { series, number, text } = firstOf(
    all.flatMap((series) =>
      series.reservations.flatMap(({ rows, text }, place) =>
        rows ? [{ series, number: place + 1, text }] : [],
      ),
    ),
    'reservation about a row',
  );
  await page.goto(`${site.address}${list}/${series.id}`);
  await page
    .getByRole('rowheader')
    .getByRole('link', { name: `Förbehåll ${number}`, exact: true })
    .first()
    .click();

  await expect(page.locator(':target')).toContainText(text.slice(0, 40));
});

/** The smallest text that is shown in a drawing, in pixels: 0 when none is, for there is no drawing without one. */
const smallestText = (drawing: Element): number => {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const sizes: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent?.trim() && element?.checkVisibility({ visibilityProperty: true }))
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
  }
  return sizes.length > 0 ? Math.min(...sizes) : 0;
};

for (const width of [320, 1280]) {
  // Every fourth of them in `npm test`.
  test(`each series fits a screen of ${width} pixels, and no text in a drawing is smaller than 12 pixels`, async ({
    page,
    request,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { series } = await (await request.get(`${site.address}${list}.json`)).json();
    expect(series).toHaveLength(all.length);

    for (const [index, { id, charts }] of all.entries()) {
      if (!process.env.TEST_FULL && index % 4 !== 0) continue;
      await page.goto(`${site.address}${list}/${id}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
      const drawings = await page.getByRole('img').all();
      expect(drawings, id).toHaveLength(charts.length);
      for (const drawing of drawings)
        expect(await drawing.evaluate(smallestText), id).toBeGreaterThanOrEqual(12);
    }
  });
}

test('no chart needs a script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}${list}/${first.id}`);

  await expect(page.getByRole('img', { name: first.charts[0]?.title, exact: true })).toBeVisible();
  await expect(page.getByRole('group').locator('tbody').getByRole('row')).toHaveCount(first.rows.length);
  await context.close();
});

test('a visitor without script chooses the table, and the charts give way to it', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}${list}/${ofLines.id}`);
  const chart = page.getByRole('img', { name: ofLines.charts[0]?.title, exact: true });
  await expect(chart).toBeVisible();

  await page.getByRole('radio', { name: 'Tabell' }).check();
  await expect(chart).toBeHidden();
  await expect(page.getByRole('group').locator('tbody').getByRole('row').first()).toBeVisible();

  await page.getByRole('radio', { name: 'Diagram' }).check();
  await expect(chart).toBeVisible();
  await context.close();
});

test('on paper the charts are there whatever was chosen, and the tools are not', async ({ page, site }) => {
  await page.goto(`${site.address}${list}/${ofLines.id}`);
  await page.getByRole('radio', { name: 'Tabell' }).check();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('img', { name: ofLines.charts[0]?.title, exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Tabell' })).toBeHidden();
});

test('a visitor reads how to refer to a series, and how to show its chart elsewhere', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}${list}/${first.id}`);
  await page.getByText('Så hänvisar du', { exact: true }).click();
  await expect(page.getByText(`${first.title}, ${first.period}. Återgivet på webbplatsen`)).toBeVisible();

  await page.getByText('Bädda in', { exact: true }).first().click();
  const embedded = page.getByText(/^<a href=/).first();
  await expect(embedded).toBeVisible();
  await expect(embedded).toContainText('alt="');
});

test('the chart of a series is a picture with its finding in it, in two forms', async ({ request, site }) => {
  const [chart] = first.charts;
  const address = `${site.address}${list}/${first.id}/diagram-${chart?.name}`;
  const svg = await request.get(`${address}.svg`);
  const png = await request.get(`${address}.png`);

  expect(svg.headers()).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await svg.text()).toContain(`<title id="t">${chart?.title}</title>`);
  expect(png.headers()['content-type']).toBe('image/png');
  expect((await png.body()).subarray(1, 4).toString()).toBe('PNG');
});

test('in forced colours the lines have the colour of the text', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.address}${list}/${ofLines.id}`);
  const lineColour = await page
    .getByRole('img')
    .locator('path[vector-effect]')
    .first()
    .evaluate((line) => getComputedStyle(line).stroke);

  expect(lineColour).toBe(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color));
});

for (const format of downloadFormats) {
  test(`a program on another site can fetch a series as ${downloadFileNames[format]}`, async ({
    request,
    site,
  }) => {
    const response = await request.get(`${site.address}${list}/${first.id}/${downloadFileNames[format]}`);

    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'content-type': contentTypes[format],
      'access-control-allow-origin': '*',
    });
    expect(response.headers()['content-disposition']).toContain(`filename="${first.id}.`);
    expect(response.headers().etag).toBeTruthy();
  });
}

test('the overview has every series under its subject, each with a way to it', async ({ page, site }) => {
  await page.goto(`${site.address}${list}`);
  for (const { id, title, subject } of all) {
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: subjectTitles[subject], exact: true }) });
    await expect(section.getByRole('link', { name: title, exact: true }), title).toHaveAttribute(
      'href',
      `${list}/${id}`,
    );
  }
});

test('a search from the overview is among the series', async ({ page, site }) => {
  await page.goto(`${site.address}${list}`);
  const form = page.getByRole('group', { name: 'Sök bland serierna' });
  await form.getByRole('searchbox').fill('sjukpenningtal');
  await form.getByRole('button').click();

  await expect(page).toHaveURL(/\/sok\?q=sjukpenningtal&typ=statistik$/);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Sjukpenningtal/ })
      .first(),
  ).toBeVisible();
});

test('a series that does not exist is not found', async ({ request, site }) => {
  expect((await request.get(`${site.address}${list}/okand`)).status()).toBe(404);
  expect((await request.get(`${site.address}${list}/okand/data.csv`)).status()).toBe(404);
});

test('what is darker in a map can be told on paper and in colours that a visitor forces', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}${list}/${ofMap.id}`);
  const samples = page.getByRole('main').locator('figure').first().locator('span > span:empty');
  for (const media of [{}, { media: 'print' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
    const looks = await samples.evaluateAll((elements) =>
      elements.map((element) => {
        const { backgroundColor, borderBlockEndWidth } = getComputedStyle(element);
        return `${backgroundColor} ${borderBlockEndWidth}`;
      }),
    );
    expect(looks.length).toBeGreaterThan(1);
    expect([media, new Set(looks).size]).toEqual([media, looks.length]);
  }
});
