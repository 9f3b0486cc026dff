import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from './axeFindings';
import { deskForTests, paragraph } from './deskForTests';
import { bar, changedLines, editor, expect, openOverview, openPage, shown } from './deskPage';
import { address, beginning, firstLine } from './deskText';
import { Player } from './guide/Player';
import { playRecipe } from './guide/playRecipe';
import { recipe } from './guide/readRecipes';
import { test } from './site';
import { buildFolder } from './variants';

// What else is done at the desk is tried in deskJobs.spec.ts.
const desk = deskForTests();

test('a mended word is one line of git, by keys alone, and is undone in the same way', async ({ page }) => {
  await openOverview(page, desk);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(page, desk, address);
  // As far as the paragraph is from the start of the page.
  for (
    let stops = 0;
    stops < 80 && !(await paragraph(page).evaluate((each) => each === document.activeElement));
    stops += 1
  )
    await page.keyboard.press('Tab');
  await expect(paragraph(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const field = editor(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('lang', 'sv');
  await expect(field).toHaveAttribute('spellcheck', 'true');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Varje dag: ');
  await page.keyboard.press('Control+Enter');

  await expect(shown(page, `Varje dag: ${beginning(firstLine)}`)).toBeFocused();
  await expect(editor(page)).toHaveCount(0);
  expect(changedLines(desk)).toEqual([`-${firstLine}`, `+Varje dag: ${firstLine}`]);

  await bar(page)
    .getByRole('button', { name: `Ångra: Ändrad text på ${address}` })
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => changedLines(desk)).toEqual([]);
  await expect(shown(page, 'Varje dag')).toHaveCount(0);
});

test('the commonest job is done as the guide says', async ({ page }) => {
  await openOverview(page, desk);
  await playRecipe(new Player(page, desk, 'mouse'), recipe('Ändra en text'));
  desk.git('checkout', '--quiet', '.');
});

test('a row of a table is opened and closed by keys alone, and the focus goes with it and comes back', async ({
  page,
}) => {
  await openOverview(page, desk);
  const player = new Player(page, desk, 'keys');
  const tables = page.getByRole('region', { name: 'Tabeller' });
  await player.press(
    page.getByRole('navigation', { name: 'På sidan' }).getByRole('link', { name: 'Tabeller' }),
  );
  await expect(tables.getByRole('heading', { level: 2 })).toBeFocused();
  // They come when the page is there already.
  const first = await tables.getByRole('option').nth(1).textContent();
  await player.choose(tables.getByRole('combobox', { name: 'Tabell' }), first ?? '');
  const row = tables.getByRole('button', { name: 'Ändra rad 2', exact: true });
  await player.press(row);
  await expect(tables.getByRole('heading', { name: 'Ändra raden' })).toBeFocused();
  await player.press(tables.getByRole('button', { name: 'Stäng' }));
  await expect(row).toBeFocused();
  await player.press(tables.getByRole('button', { name: 'Ny rad' }));
  await player.press(tables.getByRole('button', { name: 'Stäng' }));
  await expect(tables.getByRole('button', { name: 'Ny rad' })).toBeFocused();
});

test('a fault stands under its words while it is written, and is not saved', async ({ page }) => {
  await openOverview(page, desk);
  await openPage(page, desk, address);
  await paragraph(page).click({ position: { x: 5, y: 5 } });
  await editor(page).getByRole('textbox').press('Control+End');
  await page.keyboard.type(' Läs om [vårt uppdrag](/om-forsakringskassan/vart-updrag).');
  const fault = editor(page).getByText('Menade du "/om-forsakringskassan/vart-uppdrag"?');
  await expect(fault).toBeVisible();
  await expect(editor(page).locator('.cm-lintRange-error')).toHaveText('/om-forsakringskassan/vart-updrag');
  expect(await axeFindings(page)).toEqual([]);

  await editor(page).getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(editor(page).getByText('Texten är inte sparad')).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
  await editor(page).getByRole('button', { name: 'Stäng' }).click();
  await expect(paragraph(page)).toBeFocused();
});

test('a built site has nothing of the desk', async ({ site, request, variant }) => {
  expect((await request.get(`${site.address}/redigera`)).status()).toBe(404);
  const folder = join(buildFolder(variant), 'site');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  const holding = files.filter((path) =>
    /process\.env\.WRITING|data-source-end|previewDesk|\/redigera\b|codemirror|lib\/desk/i.test(
      readFileSync(path, 'latin1'),
    ),
  );
  expect(holding).toEqual([]);
});
