import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { isMeasure, seriesAddress } from '@/lib/statistics/series/Series';
import { axeFindings } from './axeFindings';
import { firstOf } from './firstOf';
import { expect, test } from './site';

const all = loadSeries();

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
    await page.goto(`${site.address}${seriesAddress(series.id)}`);
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

  test('tells a pointer the value that it is nearest to, above the drawing and never wider than a phone', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${site.address}${seriesAddress(series.id)}`);
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
      const value = await reader.locator('[data-side]').boundingBox();
      const line = await reader.locator('[data-side]').locator('..').boundingBox();
      expect((value?.y ?? 0) + (value?.height ?? 0)).toBeLessThan(line?.y ?? 0);
    }
    await page.mouse.move(0, 0);
    await expect(reader.locator('[data-side]')).toHaveCount(0);
  });
});
