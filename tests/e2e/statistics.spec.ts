import { readFileSync } from 'node:fs';
import { contentTypes } from '@/lib/statistics/files/contentTypes';
import { downloadFileNames, downloadFormats } from '@/lib/statistics/files/downloadFormats';
import { canBeIndexed, groupsOf, measuresOf, timesOf } from '@/lib/statistics/selection/choices';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { isMeasure } from '@/lib/statistics/series/Series';
import { tableRows } from '@/lib/statistics/tableRows';
import { axeFindings } from './axeFindings';
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

    for (const [index, { id }] of series.entries()) {
      if (!process.env.TEST_FULL && index % 4 !== 0) continue;
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor chooses a part of a series, sends its address on, and gets the same as a file', async ({
    page,
    request,
    site,
  }) => {
    const series = firstOf(
      all.filter((each) => timesOf(each).length > 3 && measuresOf(each).length > 1 && canBeIndexed(each)),
      'series over time with several columns',
    );
    const times = timesOf(series);
    const [measure] = measuresOf(series);
    await page.goto(`${site.address}${list}/${series.id}`);
    await page.getByRole('link', { name: 'Välj år och siffror ur serien' }).click();

    const form = page.getByRole('group', { name: 'Välj ur serien' });
    await form.getByLabel('Från').selectOption(times.at(-3) ?? '');
    await form.getByRole('checkbox', { name: measure?.label ?? '', exact: true }).check();
    await form.getByRole('button', { name: 'Visa', exact: true }).click();

    const query = new URL(page.url()).searchParams;
    expect([query.get('serie'), query.get('fran'), query.get('matt')]).toEqual([
      series.id,
      times.at(-3),
      measure?.name,
    ]);
    await expect(page.getByRole('heading', { name: '3 rader' })).toBeVisible();
    await expect(page.getByRole('main').locator('tbody').getByRole('row')).toHaveCount(3);
    await expect(form.getByRole('checkbox', { name: measure?.label ?? '', exact: true })).toBeChecked();

    for (const name of ['CSV', 'JSON']) {
      const address = await page
        .getByRole('main')
        .getByRole('link', { name, exact: true })
        .getAttribute('href');
      const response = await request.get(site.address + address);
      const text = await response.text();
      expect(name === 'CSV' ? text.trim().split('\r\n').length - 1 : JSON.parse(text).rows.length).toBe(3);
    }
  });
});

for (const width of [320, 1280]) {
  test(`parts of series have no faults that axe finds, and fit, at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const series of [all.find(canBeIndexed), all.find((each) => groupsOf(each).length > 0)]) {
      if (!series) throw new Error('No series of this kind.');
      const selection = { series, only: {}, measures: [], isIndexed: canBeIndexed(series) };
      await page.goto(site.address + selectionAddress(selection));
      expect(await axeFindings(page), series.id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('a series that does not exist is not found', async ({ request, site }) => {
  expect((await request.get(`${site.address}${list}/okand`)).status()).toBe(404);
  expect((await request.get(`${site.address}${list}/okand/data.csv`)).status()).toBe(404);
});

test.describe('a chart point by point', () => {
  const series = firstOf(
    all.filter(({ charts: [chart] }) => chart?.kind === 'line' && chart.measures.length === 1 && !chart.only),
    'series with one line',
  );
  const [chart] = series.charts;
  const [measure] = series.columns
    .filter(isMeasure)
    .filter(({ name }) => chart?.measures.some((each) => each === name));
  const figures = series.rows.flatMap(({ figures }) => {
    const figure = figures[measure?.name ?? ''];
    return typeof figure === 'number' ? [figure] : [];
  });
  const written = (figure: number | undefined) => formatFigure(figure ?? 0, measure ?? { decimals: 0 });

  test('says its highest and its latest value to keys and ears alone', async ({ page, site }) => {
    await page.goto(`${site.address}${list}/${series.id}`);
    const reader = page.locator('[data-island="ChartReader"]').first();
    await reader.locator('summary').focus();
    await page.keyboard.press('Enter');
    const slider = reader.getByRole('slider');
    await expect(slider).toHaveAccessibleDescription(
      new RegExp(`Högst är ${written(Math.max(...figures))} \\(`),
    );
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    const latest = await slider.getAttribute('aria-valuetext');
    expect(latest).toContain(`: ${written(figures.at(-1))} ${measure?.unit}`);

    // What is heard is also seen, where the point is.
    await expect(reader.getByText(latest ?? '').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(reader.locator('summary')).toBeFocused();
  });

  test('tells a pointer the value that it is nearest to, and never wider than a phone', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${site.address}${list}/${series.id}`);
    const drawing = page.getByRole('img', { name: chart?.title ?? '', exact: true });
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    const reader = page.locator('[data-island="ChartReader"]').first();
    for (const across of [0.2, 0.5, 0.85]) {
      await expect(async () => {
        await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * across, (box?.y ?? 0) + 100);
        await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * across, (box?.y ?? 0) + 101);
        await expect(reader.locator('[data-side]')).toBeVisible({ timeout: 500 });
      }).toPass();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    }
    await page.mouse.move(0, 0);
    await expect(reader.locator('[data-side]')).toHaveCount(0);
  });
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
