import { canBeIndexed, groupsOf, measuresOf, timesOf } from '@/lib/statistics/selection/choices';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import { axeFindings } from './axeFindings';
import { firstOf } from './firstOf';
import { expect, test } from './site';

const all = loadSeries();

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
    await page.goto(`${site.address}${seriesAddress(series.id)}`);
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
