import { join } from 'node:path';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { axeFindings } from './axeFindings';
import { deskForTests, paragraph } from './deskForTests';
import { bar, changedLines, editor, expect, openOverview, openPage, shown } from './deskPage';
import { address, beginning, file, firstLine, laterLine, listLines, listWord } from './deskText';
import { test } from './site';

const desk = deskForTests('.next-desk-jobs');

test.beforeEach(async ({ page }) => {
  // As it was handed in last, on the main branch, with nothing that is half done.
  desk.git('reset', '--quiet', '--hard');
  desk.git('clean', '--quiet', '--force', '-d');
  desk.git('switch', '--quiet', 'main');
  await openOverview(page, desk);
});

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

test('a page is made, moved and removed, and what will be done is shown before', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Skapa en sida' });
  await form.getByLabel('Adress').fill('/om-webbplatsen/press');
  await form.getByLabel('Rubrik').fill('Press');
  await form.getByRole('button', { name: 'Visa vad som händer' }).click();
  await expect(form.getByText('content/sv/om-webbplatsen/press.mdx').first()).toBeVisible();
  expect(desk.git('status', '--porcelain')).toBe('');
  await form.getByRole('button', { name: 'Skapa sidan' }).click();
  await expect(page).toHaveURL(`${desk.origin}/om-webbplatsen/press`);
  expect(desk.git('status', '--porcelain')).toContain('?? content/sv/om-webbplatsen/press.mdx');

  await expect(bar(page).getByRole('button', { name: 'Flytta eller ta bort sidan' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Flytta eller ta bort sidan' }).click();
  const move = page.getByRole('form', { name: 'Flytta sidan' });
  await move.getByLabel('Ny adress').fill('/om-webbplatsen/pressrum');
  await move.getByRole('button', { name: 'Visa vad som händer' }).click();
  await move.getByRole('button', { name: 'Flytta', exact: true }).click();
  await expect(page).toHaveURL(`${desk.origin}/om-webbplatsen/pressrum`);
  expect(desk.git('status', '--porcelain')).toContain('?? content/sv/om-webbplatsen/pressrum.mdx');

  await bar(page).getByRole('button', { name: 'Flytta eller ta bort sidan' }).click();
  const remove = page.getByRole('form', { name: 'Ta bort sidan' });
  await remove.getByLabel('Sidan som läsaren kommer till').fill('/om-webbplatsen');
  await remove.getByRole('button', { name: 'Visa vad som händer' }).click();
  await remove.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(page).toHaveURL(`${desk.origin}/om-webbplatsen`);
  expect(desk.git('status', '--porcelain')).not.toContain('press');
});

test('a row of a table is one line, and a year more is all that goes with it', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Tabell' }).selectOption({ label: 'Mäns andel av vab 2020–2023' });
  await page.getByRole('button', { name: 'Ändra rad 2' }).click();
  const row = page.getByRole('form', { name: 'Ändra raden' });
  await row.getByLabel('andel_man').fill('39.3');
  await row.getByRole('button', { name: 'Spara raden' }).click();
  await expect(page.getByText('Talet 39,2 står inte i serien.')).toBeVisible();
  expect(changedLines(desk)).toEqual([]);
  await row.getByRole('button', { name: 'Stäng' }).click();

  await page.getByText('Lägg till en ny tid').click();
  const form = page.getByRole('form', { name: 'Ny tid' });
  await form.getByLabel(/^Tid/).fill('2024');
  await form.getByLabel('andel_man').fill('39.5');
  await form.getByRole('combobox', { name: 'Källa' }).selectOption('En ny källa');
  await form.getByLabel('Källans namn').fill('Ett exempel');
  await form.getByLabel('Källans adress').fill('https://example.se/vab');
  await form.getByLabel('Vad den nya källan gäller').fill('2024');
  await form.getByLabel('Perioden, som den visas').fill('2020–2024, 5 år');
  await form.getByRole('button', { name: 'Spara den nya tiden' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  expect(changedLines(desk)).toEqual(
    expect.arrayContaining(['+2024,39.5,https://example.se/vab', '-rowCount: 4', '+rowCount: 5']),
  );
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

test('a picture is made ready, and says what it shows', async ({ page }) => {
  await openParagraph(page);
  await editor(page).getByRole('button', { name: 'Lägg till efter' }).click();
  const panel = page.getByRole('dialog', { name: 'Lägg till' });
  await panel.getByRole('button', { name: 'Bild', exact: true }).click();
  const buffer = await sharp({ create: { width: 2000, height: 500, channels: 3, background: 'green' } })
    .jpeg()
    .toBuffer();
  await panel.getByLabel('Bildfil').setInputFiles({ name: 'Grönt fält.jpg', mimeType: 'image/jpeg', buffer });
  await panel.getByLabel('Vad visar bilden?').fill('Ett grönt fält');
  await panel.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(editor(page).getByRole('textbox')).toContainText('![Ett grönt fält](/bilder/gront-falt.webp)');
  await save(page);
  const picture = page.getByRole('main').getByRole('img', { name: 'Ett grönt fält' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('width', '1280');
  await expect(picture).toHaveAttribute('srcset', /gront-falt-400\.webp 400w, .*gront-falt\.webp 1280w$/);
  // Not the widest of them: the browser has taken what the width of the text needs.
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/-640\.webp$/);
  expect(changedLines(desk)).toEqual(['+![Ett grönt fält](/bilder/gront-falt.webp)', '+']);
  const { width, height, format } = await sharp(join(desk.root, 'public/bilder/gront-falt.webp')).metadata();
  expect({ width, height, format }).toEqual({ width: 1280, height: 320, format: 'webp' });
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

test('a message for all pages is one form', async ({ page }) => {
  await page.getByText('Skriv meddelandet').click();
  const message = page.getByRole('form', { name: 'Viktigt meddelande' });
  await message.getByLabel('Slag').selectOption('kris');
  await message.getByLabel('Visas från').fill('2026-01-15T08:00');
  await message.getByLabel('Visas till').fill('2099-01-15T18:00');
  for (const [group, title] of [
    ['Svenska', 'Sökningen fungerar inte'],
    ['English', 'The search does not work'],
  ] as const) {
    const words = message.getByRole('group', { name: group });
    await words.getByLabel('Rubrik').fill(title);
    await words.getByLabel('Text', { exact: true }).fill(`${title}.`);
  }
  await message.getByRole('button', { name: 'Spara meddelandet' }).click();
  await expect(page.getByText('Det finns ett meddelande.')).toBeVisible();
  await openPage(page, desk, '/om-webbplatsen');
  await expect(page.getByText('Sökningen fungerar inte').first()).toBeVisible();
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

test('a change is handed in on a branch of its own, looked at and approved', async ({ page }) => {
  await openParagraph(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Inlämnat: ');
  await save(page);
  await expect(shown(page, `Inlämnat: ${beginning(firstLine)}`)).toBeVisible();
  await bar(page).getByRole('link', { name: 'Översikt' }).click();
  const changes = page.getByRole('region', { name: 'Vad har jag ändrat?' });
  await expect(changes.getByRole('region', { name: address }).locator('ins')).toContainText('Inlämnat:');
  await changes.getByLabel('Vad har du ändrat?').fill('Ett nytt ord');
  await changes.getByRole('button', { name: 'Lämna in' }).click();
  await expect(changes.getByText(/Inlämnat som andring\/\d{4}-\d\d-\d\d-ett-nytt-ord\./)).toBeVisible();
  await expect(changes.getByText('Inget sedan du lämnade in senast.')).toBeVisible();
  const branch = desk.git('branch', '--show-current').trim();
  expect(desk.git('ls-remote', '--heads', 'origin')).toContain(`refs/heads/${branch}`);
  expect(desk.git('show', '--name-only', '--format=%s')).toBe(`Ett nytt ord\n\n${file}\n`);

  const review = page.getByRole('article', { name: 'Ett nytt ord' });
  await review.getByRole('button', { name: 'Visa ändringarna' }).click();
  await expect(review.locator('ins')).toContainText('Inlämnat:');
  expect(await axeFindings(page)).toEqual([]);
  await review.getByRole('button', { name: 'Godkänn' }).click();
  await expect(review).toHaveCount(0);
  expect(desk.git('log', '-1', '--format=%s', 'main').trim()).toBe('Godkänd: Ett nytt ord');
  expect(desk.git('ls-remote', 'origin', 'refs/heads/main')).toContain(desk.git('rev-parse', 'main').trim());
});

test('two changes of the same line are shown beside each other, and what is chosen is merged', async ({
  page,
}) => {
  const line = laterLine;
  for (const [branch, words] of [
    ['andring/den-ena', 'Den ena.'],
    ['andring/den-andra', 'Den andra.'],
  ] as const) {
    desk.git('switch', '--quiet', '--create', branch, 'main');
    desk.write(file, desk.read(file).replace(line, words));
    desk.git('commit', '--quiet', '--all', `--message=${words}`);
  }
  desk.git('switch', '--quiet', 'main');
  await page.reload();
  await page.getByRole('article', { name: 'Den ena.' }).getByRole('button', { name: 'Godkänn' }).click();
  await expect(page.getByRole('article', { name: 'Den ena.' })).toHaveCount(0);
  const other = page.getByRole('article', { name: 'Den andra.' });
  await other.getByRole('button', { name: 'Godkänn' }).click();
  const choice = other.getByRole('group', { name: `Två versioner i ${file}` });
  await expect(choice).toContainText('Den ena.');
  await choice.getByLabel('Så här blir det').fill('Båda.');
  await other.getByRole('button', { name: 'Godkänn' }).click();
  await expect(other).toHaveCount(0);
  expect(desk.read(file)).toContain('\nBåda.\n');
  expect(desk.git('status', '--porcelain')).toBe('');
});
