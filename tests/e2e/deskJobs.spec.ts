import type { Page } from 'playwright/test';
import { axeFindings } from './axeFindings';
import { deskForTests, paragraph } from './deskForTests';
import { bar, changedLines, editor, expect, openOverview, openPage, shown } from './deskPage';
import { address, beginning, file, firstLine, laterLine, listLines, listWord } from './deskText';
import { Player } from './guide/Player';
import { playRecipe } from './guide/playRecipe';
import { promises } from './guide/promises';
import { readRecipes } from './guide/readRecipes';
import { test } from './site';

const desk = deskForTests();

test.beforeEach(async ({ page }) => {
  // As in the beginning, with nothing that is half done or handed in.
  desk.git('reset', '--quiet', '--hard');
  desk.git('clean', '--quiet', '--force', '-d');
  desk.git('switch', '--quiet', 'main');
  desk.git('reset', '--quiet', '--hard', desk.git('rev-list', '--max-parents=0', 'main').trim());
  const others = desk.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/andring').split('\n');
  for (const branch of others.filter(Boolean)) {
    desk.git('branch', '--quiet', '-D', branch);
    desk.git('push', '--quiet', 'origin', `:${branch}`);
  }
  desk.git('push', '--quiet', '--force', 'origin', 'main');
  await openOverview(page, desk);
});

test('every recipe of the guide has steps, and something that it promises', () => {
  const recipes = readRecipes();
  expect(recipes.map(({ heading }) => heading)).toEqual(Object.keys(promises));
  expect(recipes.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
});

for (const each of readRecipes()) {
  test(`the guide, with the mouse: ${each.heading}`, ({ page }) =>
    playRecipe(new Player(page, desk, 'mouse'), each));

  // The focus is looked at on the way: it is in sight and marked, and never lost.
  test(`the guide, with the keys alone: ${each.heading}`, ({ page }) =>
    playRecipe(new Player(page, desk, 'keys'), each));
}

const save = (page: Page) => editor(page).getByRole('button', { name: 'Spara', exact: true }).click();

async function openParagraph(page: Page) {
  await openPage(page, desk, address);
  await paragraph(page).click({ position: { x: 5, y: 5 } });
  await expect(editor(page).getByRole('textbox')).toBeFocused();
}

test('what another has saved in other lines stays, and in the same lines both versions are shown', async ({
  page,
}) => {
  await openParagraph(page);
  const line = firstLine;
  const other = laterLine;
  desk.write(file, desk.read(file).replace(other, `Sedan: ${other}`));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Först: ');
  await save(page);
  await expect(shown(page, `Först: ${beginning(line)}`)).toBeVisible();
  await expect(shown(page, `Sedan: ${beginning(other)}`)).toBeVisible();
  expect(changedLines(desk)).toEqual([`-${line}`, `+Först: ${line}`, `-${other}`, `+Sedan: ${other}`]);

  await paragraph(page).click({ position: { x: 5, y: 5 } });
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  desk.write(file, desk.read(file).replace(`Först: ${line}`, `Deras: ${line}`));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Min: ');
  await save(page);
  await expect(editor(page).getByText('Någon annan har sparat samma del medan du skrev.')).toBeVisible();
  await expect(editor(page).locator('pre')).toContainText(`Deras: ${beginning(line)}`);
  expect(desk.read(file)).toContain(`\nDeras: ${line}\n`);
  await editor(page).getByRole('button', { name: 'Spara min text' }).click();
  await expect(shown(page, `Min: Först: ${beginning(line)}`)).toBeVisible();
  expect(changedLines(desk)).toEqual([`-${line}`, `+Min: Först: ${line}`, `-${other}`, `+Sedan: ${other}`]);
});

test('a part is added, moved and removed, and each is undone', async ({ page }) => {
  await openParagraph(page);
  await editor(page).getByRole('button', { name: 'Lägg till efter' }).click();
  const panel = page.getByRole('dialog', { name: 'Lägg till' });
  await panel.getByRole('button', { name: 'Ruta med något viktigt' }).click();
  await panel.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(editor(page).getByRole('textbox')).toContainText('<Callout');
  await save(page);
  await expect(editor(page)).toHaveCount(0);
  expect(changedLines(desk).join('\n')).toMatch(/^\+<Callout[\s\S]*\+<\/Callout>\n\+$/);
  await bar(page).getByRole('button', { name: 'Ångra: Ny del' }).click();
  await expect.poll(() => changedLines(desk)).toEqual([]);

  const list = shown(page, listWord);
  await list.click({ position: { x: 5, y: 5 } });
  await editor(page).getByRole('button', { name: 'Flytta ned' }).click();
  await expect(editor(page)).toHaveCount(0);
  await expect(list).toBeFocused();
  const order = desk.read(file);
  expect(order.indexOf(`- ${listWord}`)).toBeGreaterThan(order.indexOf(laterLine));
  await bar(page).getByRole('button', { name: 'Ångra: Flyttad del' }).click();
  await expect.poll(() => changedLines(desk)).toEqual([]);

  await list.click({ position: { x: 5, y: 5 } });
  await editor(page).getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(list).toHaveCount(0);
  expect(changedLines(desk)).toEqual([...listLines.map((line) => `-${line}`), '-']);
  await bar(page).getByRole('button', { name: 'Ångra: Borttagen del' }).click();
  await expect(list).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
});

test('the head of a page is a form, on one page after another', async ({ page }) => {
  for (const [at, owner] of [
    [address, 'Redaktionen'],
    ['/om-webbplatsen', 'Redaktionen'],
    [address, 'Redaktionen'],
  ] as const) {
    await openPage(page, desk, at);
    await bar(page).getByRole('button', { name: 'Sidhuvud', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Sidhuvud' });
    await expect(form.getByLabel('Ansvarig roll')).toHaveValue(owner);
    await form.getByLabel('Senast genomläst').fill('2026-11-27');
    await form.getByRole('button', { name: 'Spara sidhuvudet' }).click();
    await expect(form).toHaveCount(0);
    expect(desk.read(`content/sv${at}.mdx`)).toContain('\nreviewed: 2026-11-27\n');
  }
  await bar(page).getByRole('button', { name: 'Sidhuvud', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Sidhuvud' });
  expect(await axeFindings(page)).toEqual([]);
  desk.git('checkout', '--quiet', '.');
  await form.getByLabel('Visas från').fill('2027-07-15T08:00');
  await form.getByLabel('Beskrivning').fill('');
  await form.getByRole('button', { name: 'Spara sidhuvudet' }).click();
  await expect(form.getByText('Inget är sparat, för då blir det fel på sidan.')).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
});

test('a figure that a sentence says otherwise is not saved', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Tabell' }).selectOption({ label: 'Mäns andel av vab 2020–2023' });
  await page.getByRole('button', { name: 'Ändra rad 2' }).click();
  const row = page.getByRole('form', { name: 'Ändra raden' });
  await row.getByLabel('andel_man').fill('39.3');
  await row.getByRole('button', { name: 'Spara raden' }).click();
  await expect(page.getByText('Talet 39,2 står inte i serien.')).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
});

test('a term and a publication are forms, by keys alone, and what is wrong stands beside the field', async ({
  page,
}) => {
  const tables = page.getByRole('region', { name: 'Tabeller' });
  const choose = (label: string) => tables.getByRole('combobox', { name: 'Tabell' }).selectOption({ label });
  const save = () => tables.getByRole('button', { name: 'Spara raden' }).press('Enter');
  await choose('Termer');
  await tables.getByRole('button', { name: 'Ny rad' }).press('Enter');
  const form = page.getByRole('form', { name: 'Ny rad' });
  await form.getByLabel(/^Term/).fill('öknamn för prov');
  await save();
  await expect(form.getByText('saknas.').first()).toBeVisible();
  await form.getByRole('button', { name: 'Stäng' }).press('Enter');
  await tables.getByRole('button', { name: 'Ny rad' }).press('Enter');
  await expect(form.getByText('saknas.')).toHaveCount(0);
  await form.getByLabel(/^Namn i adressen/).fill('Nytt ord');
  await form.getByLabel(/^Term/).fill('öknamn för prov');
  await form.getByLabel(/^Källa ?A/).fill('https://example.se/ord');
  await save();
  const wrong = form.getByRole('textbox', { name: /^Namn i adressen/ });
  await expect(wrong).toHaveAccessibleDescription(/Skriv bara små bokstäver a–z/);
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByLabel(/^Förklaring/)).toHaveAccessibleDescription(
    'Fel: Fältet "Förklaring" saknas.',
  );
  expect(await axeFindings(page)).toEqual([]);
  expect(changedLines(desk)).toEqual([]);

  await wrong.fill('nytt-ord');
  await form.getByLabel(/^Förklaring/).fill('Ett ord som provas.');
  await save();
  await expect(tables.getByText('Sparat.')).toBeVisible();
  const address = '/om-forsakringskassan/forsakringskassans-termbank/nytt-ord';
  expect(changedLines(desk)).toEqual([
    `+  "${address}",`,
    '+- id: nytt-ord',
    '+  term: öknamn för prov',
    '+  definition: Ett ord som provas.',
    '+  source: https://example.se/ord',
  ]);
  await page.goto(desk.origin + address);
  await expect(page.getByRole('main')).toContainText('Ett ord som provas.');

  await openOverview(page, desk);
  await choose('Termer');
  await tables.getByLabel('Sök i tabellen').fill('nytt-ord');
  await tables.getByRole('button', { name: /^Ändra rad/ }).press('Enter');
  await tables.getByLabel(/^Sidan som läsaren kommer till/).fill('/om-webbplatsen');
  await tables.getByRole('button', { name: 'Ta bort raden' }).press('Enter');
  await expect(tables.getByText('Sparat.')).toBeVisible();
  expect(changedLines(desk)).toEqual([`+  "${address}": "/om-webbplatsen",`]);
  desk.git('checkout', '--quiet', '.');

  await choose('Publikationer');
  await tables.getByRole('button', { name: 'Ändra rad 2', exact: true }).press('Enter');
  const row = page.getByRole('form', { name: 'Ändra raden' });
  await row.getByLabel(/^Ämne/).selectOption({ label: 'Barn och familj' });
  await save();
  await expect(tables.getByText('Sparat.')).toBeVisible();
  expect(changedLines(desk).filter((line) => /^[+-]\w+-[^"]*,barn-och-familj,/.test(line))).toHaveLength(1);
  expect(desk.git('diff', '--numstat', '--', 'content/data/publications.csv')).toMatch(/^1\t1\t/);
});

test('a table is a grid, by keys alone, and only the rows that were changed change', async ({ page }) => {
  const table = [
    '<Table caption="Bröd">',
    '',
    '| Sort | Pris |',
    '| --- | ---: |',
    '| Råg | 12 |',
    '| Vete | 8 |',
  ];
  desk.write(file, `${desk.read(file).trimEnd()}\n\n${table.join('\n')}\n\n</Table>\n`);
  desk.git('add', '--all');
  await openPage(page, desk, address);
  await shown(page, 'Vete').press('Enter');
  const cell = (name: string) => editor(page).getByRole('textbox', { name, exact: true });
  await expect(cell('Rubrik, kolumn 1')).toBeFocused();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await expect(cell('Pris, Råg')).toBeFocused();
  await page.keyboard.type('13 | 14');
  await page.keyboard.press('ArrowDown');
  await expect(cell('Pris, Vete')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell('Pris, rad 3')).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Korn och havre');
  await expect(cell('Pris, Korn och havre')).toHaveValue('7');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(shown(page, 'Korn och havre')).toBeVisible();
  await expect(editor(page)).toHaveCount(0);
  expect(changedLines(desk)).toEqual(['-| Råg | 12 |', '+| Råg | 13 \\| 14 |', '+| Korn och havre | 7 |']);

  await shown(page, 'Vete').press('Enter');
  await cell('Pris, Vete').click();
  await editor(page).getByRole('button', { name: 'Ta bort raden Vete' }).click();
  await editor(page).getByRole('button', { name: 'Ny kolumn efter Pris' }).click();
  await expect(cell('Rubrik, kolumn 3')).toBeFocused();
  await page.keyboard.type('Not');
  await editor(page).getByRole('checkbox', { name: 'Tabellen som rutnät' }).uncheck();
  await expect(editor(page).getByRole('textbox')).toContainText('| Sort | Pris | Not |');
});

test('the site is shown as visitors see it at a moment, by keys alone, and then as it is now', async ({
  page,
}) => {
  desk.write(file, desk.read(file).replace(/^---\n/, '---\npublish: 2027-07-15T08:00:00+02:00\n'));
  await openPage(page, desk, address);
  await expect(paragraph(page)).toBeVisible();
  const choose = async (local: string) => {
    await bar(page).getByRole('button', { name: 'Välj tidpunkt' }).press('Enter');
    const form = page.getByRole('form', { name: 'Tidpunkt' });
    await form.getByLabel('Dag och klockslag').fill(local);
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Visa tidpunkten' }).press('Enter');
  };
  await choose('2027-07-15T07:59');
  await expect(bar(page).getByText('Så ser det ut 15 juli 2027 kl. 07:59.')).toBeVisible();
  await expect(paragraph(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  await choose('2027-07-15T08:00');
  await expect(bar(page).getByText('Så ser det ut 15 juli 2027 kl. 08:00.')).toBeVisible();
  await expect(paragraph(page)).toBeVisible();

  await bar(page).getByRole('button', { name: 'Välj tidpunkt' }).press('Enter');
  await page.getByRole('button', { name: 'Visa som det är nu' }).press('Enter');
  await expect(bar(page).getByText('Visas från 15 juli 2027 kl. 08:00.')).toBeVisible();
  await expect(bar(page).getByText('Så ser det ut')).toHaveCount(0);
  await expect(paragraph(page)).toBeVisible();
});

test('an old address leads to a page, and what will be done is shown before', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Omdirigera en gammal adress' });
  await form.getByLabel('Gammal adress').fill('/aldrig-funnits');
  await form.getByLabel('Leder till').fill('/om-forsakringskassan/vart-updrag');
  await form.getByRole('button', { name: 'Visa vad som händer' }).press('Enter');
  await expect(form.getByText(`Menade du "${address}"?`)).toBeVisible();
  await form.getByLabel('Leder till').fill(address);
  await form.getByRole('button', { name: 'Visa vad som händer' }).press('Enter');
  await expect(form.getByText(`Den som går till /aldrig-funnits kommer till ${address}.`)).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Spara omdirigeringen' }).press('Enter');
  await expect(page).toHaveURL(desk.origin + address);
  expect(changedLines(desk)).toEqual([`+  "/aldrig-funnits": "${address}",`]);
});

test('what is written and not saved is there after the desk was killed', async ({ page }) => {
  await openParagraph(page);
  await page.keyboard.press('Control+Home');
  const kept = page.waitForResponse(`${desk.origin}/redigera/api/draft`);
  await page.keyboard.insertText('Halvfärdigt: ');
  await kept;
  await desk.killAndStart();
  // Another browser knows nothing: it is on the disk.
  await page.evaluate(() => localStorage.clear());
  await openPage(page, desk, address);
  await bar(page).getByRole('button', { name: 'Fortsätt på utkastet: Halvfärdigt' }).click();
  await expect(editor(page).getByText('Det här är ditt utkast')).toBeVisible();
  await save(page);
  await expect(shown(page, `Halvfärdigt: ${beginning(firstLine)}`)).toBeVisible();
  expect(changedLines(desk)).toEqual([`-${firstLine}`, `+Halvfärdigt: ${firstLine}`]);
  await expect(bar(page).getByRole('button', { name: 'Fortsätt på utkastet: Halvfärdigt' })).toHaveCount(0);
});
