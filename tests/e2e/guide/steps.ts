import type { Locator, Page } from 'playwright/test';
import sharp from 'sharp';
import { bar, editor, expect, shown } from '../deskPage';
import { beginning, firstLine } from '../deskText';
import type { Player } from './Player';
import { recipe } from './readRecipes';

/** The sentence, with a name in braces for what may be other words, and what is done with those. */
type Step = readonly [sentence: string, play: (player: Player, ...words: string[]) => Promise<void>];

/** What a new page says before anything is written in it. */
const newText = 'Skriv sidans text här.';

/** The cells of the table that promises.ts writes. */
export const tableCells = { changed: 'Pris, Vete', added: 'Sort, rad 3' };

const steps: readonly Step[] = [
  [
    'Gå till **{section}** i översikten.',
    async (player, section) => {
      const { page } = player;
      if (await bar(page).isVisible()) await player.press(named(await player.bar(), 'Översikt'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redaktionen');
      await player.press(named(page.getByRole('navigation', { name: 'På sidan' }), section));
      player.goTo(section);
    },
  ],
  [
    'Öppna sidan.',
    async (player) => {
      for (const sentence of recipe('Ändra en text').sentences.slice(0, 3)) await play(player, sentence);
    },
  ],
  [
    'Välj sidan i listan, till exempel "{title}".',
    async (player, title) =>
      followLink(player, (await player.place()).getByRole('link', { name: title, exact: true })),
  ],
  [
    'Välj en sida i listan.',
    async (player) => followLink(player, (await player.place()).getByRole('link').visible().first()),
  ],
  [
    'Öppna en av listorna.',
    async (player) => player.press((await player.place()).locator('summary').first()),
  ],
  [
    'Klicka på {what} som {that}, eller gå dit med Tab och tryck Enter.',
    async (player) => {
      const part = shown(player.page, beginning(firstLine)).or(shown(player.page, newText));
      await openPart(player, part);
    },
  ],
  [
    'Klicka på tabellen, eller gå dit med Tab och tryck Enter.',
    (player) => openPart(player, shown(player.page, 'Vete')),
  ],
  [
    'Klicka i cellen som du vill ändra, eller gå dit med Tab.',
    async (player) => {
      const cell = editor(player.page).getByRole('textbox', { name: tableCells.changed, exact: true });
      await (player.by === 'mouse' ? cell.click() : player.reach(cell));
    },
  ],
  ['Skriv i cellen.', ({ page }) => write(page, 'ControlOrMeta+a', '9')],
  ['Tryck Enter på den sista raden när du vill ha en rad till.', ({ page }) => page.keyboard.press('Enter')],
  [
    'Skriv i den nya raden.',
    async ({ page }) => {
      await page.keyboard.type('7');
      await page.keyboard.press('Shift+Tab');
      await expect(editor(page).getByRole('textbox', { name: tableCells.added, exact: true })).toBeFocused();
      await page.keyboard.type('Korn');
    },
  ],
  ['Skriv det nya.', ({ page }) => write(page, 'Control+Home', 'Varje dag: ')],
  ['Skriv det som fattas.', ({ page }) => write(page, 'Control+Home', 'Nu ')],
  ['Skriv sidans text.', ({ page }) => write(page, 'ControlOrMeta+a', 'Ring oss.')],
  ['Skriv sidans text på engelska.', ({ page }) => write(page, 'ControlOrMeta+a', 'Call us.')],
  [
    'Skriv ihop texterna i rutan.',
    async (player) => {
      const field = editor(player.page).getByRole('textbox');
      await (player.by === 'mouse' ? field.click() : player.reach(field));
      await write(player.page, 'Control+Home', 'Vi två: ');
    },
  ],
  [
    'Rätta felet.',
    async ({ page }) => {
      for (const _ of 'platsen). ') await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('b');
    },
  ],
  ['Tryck **{name}**.', async (player, name) => player.press(named(await player.place(), name))],
  [
    'Tryck **{name}**, eller Ctrl+Enter.',
    async (player, name) => {
      if (player.by === 'mouse') await named(editor(player.page), name).click();
      else {
        await expect(editor(player.page).locator(':focus')).toHaveCount(1);
        await player.page.keyboard.press('Control+Enter');
      }
    },
  ],
  [
    'Tryck **{name}** längst ned.',
    async (player, name) => {
      const foot = await player.bar();
      // What will be undone, or gone on with, stands after the name.
      const control = foot.getByRole('button', { name: new RegExp(`^${literally(name)}(: |$)`) });
      await player.press(control.first());
    },
  ],
  [
    'Tryck **{name}** under **{form}**.',
    async (player, name, form) =>
      player.press(named((await player.place()).getByRole('form', { name: form, exact: true }), name)),
  ],
  [
    'Tryck **Ändra rad** på raden.',
    async (player) =>
      player.press((await player.place()).getByRole('button', { name: /^Ändra rad \d+$/ }).first()),
  ],
  [
    'Välj det som du vill lägga till, till exempel **{name}**.',
    async (player, name) => player.press(named(await player.place(), name)),
  ],
  [
    'Skriv {what} i **{field}**, till exempel "{value}".',
    async (player, _, field, value) => player.write(labelled(await player.place(), field), value),
  ],
  [
    'Skriv {what} i **{field}** under **{group}**, till exempel "{value}".',
    async (player, _, field, group, value) => {
      const within = (await player.place()).getByRole('group', { name: group, exact: true });
      await player.write(labelled(within, field), value);
    },
  ],
  [
    'Välj {what} i **{field}**, till exempel "{value}".',
    async (player, _, field, value) =>
      player.choose((await player.place()).getByRole('combobox', { name: labelOf(field) }).visible(), value),
  ],
  [
    'Välj filen i **{field}**.',
    async (player, field) => {
      const buffer = await sharp({ create: { width: 2000, height: 500, channels: 3, background: 'green' } })
        .jpeg()
        .toBuffer();
      const asked = player.page.waitForEvent('filechooser');
      await player.press(labelled(await player.place(), field));
      await (await asked).setFiles({ name: 'Grönt fält.jpg', mimeType: 'image/jpeg', buffer });
    },
  ],
  ['Vänta tills det står "{words}".', async (player, words) => sees((await player.place()).getByText(words))],
  ['Läs under rutan vad du ska skriva i stället.', ({ page }) => sees(editor(page).getByText('Menade du "'))],
  ['Läs vad som händer.', async (player) => sees((await player.place()).getByText('Filer som ändras: '))],
  [
    'Läs längst ned vilken tidpunkt som visas.',
    ({ page }) => sees(bar(page).getByText(/^Så ser det ut \d+ \S+ \d{4} kl\. \d\d:\d\d\./)),
  ],
  ['Läs vad du har ändrat.', async (player) => sees((await player.place()).locator('ins'))],
  ['Läs vad den andra har ändrat.', async (player) => sees((await player.place()).locator('ins'))],
  ['Läs sidan som den blir.', ({ page }) => sees(shown(page, 'Granska mig: '))],
  ['Läs texten som den andra sparade.', ({ page }) => sees(editor(page).locator('pre'))],
  [
    'Läs båda versionerna.',
    async (player) => expect((await player.place()).getByRole('group').locator('pre')).toHaveCount(2),
  ],
];

/** The one definition of the sentence, with the words that stand in its braces. */
export function stepOf(sentence: string): { step: Step; words: string[] } {
  const fitting = steps.flatMap((step) => {
    const words = patternOf(step).exec(sentence);
    return words ? [{ step, words: words.slice(1) }] : [];
  });
  const [found] = fitting;
  if (!found || fitting.length > 1)
    throw new Error(`${fitting.length} definitions in tests/e2e/guide/steps.ts fit "${sentence}".`);
  return found;
}

/** Definitions that none of these sentences uses. */
export function unusedSteps(sentences: readonly string[]): string[] {
  return steps
    .filter((step) => !sentences.some((sentence) => patternOf(step).test(sentence)))
    .map(([sentence]) => sentence);
}

export async function play(player: Player, sentence: string): Promise<void> {
  const { step, words } = stepOf(sentence);
  await step[1](player, ...words);
}

/** What stands in bold or in quotes ends where they do; other words have neither. */
const patternOf = ([sentence]: Step) =>
  new RegExp(`^${literally(sentence).replace(/\\\{\w+\\\}/g, '([^*"]+)')}$`);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A button, a link or the heading of what folds, by all of its name. */
function named(place: Locator, name: string): Locator {
  const folds = place.locator('summary', { hasText: new RegExp(`^${literally(name)}$`) });
  return place
    .getByRole('button', { name, exact: true })
    .or(place.getByRole('link', { name, exact: true }))
    .or(folds)
    .visible();
}

/** The label of a field goes on with whether it may be empty, with a sentence of help, and with what stands in the field. */
const labelOf = (name: string) =>
  new RegExp(`^${literally(name)}(, svensk tid)?( \\(får vara tomt\\))?( ?[A-ZÅÄÖ\\d].*)?$`, 's');

const labelled = (place: Locator, name: string) => place.getByLabel(labelOf(name)).visible();

async function followLink(player: Player, link: Locator): Promise<void> {
  await player.press(link);
  player.goTo(undefined);
  await expect(bar(player.page).getByRole('button', { name: 'Sidhuvud', exact: true })).toBeVisible();
}

async function openPart(player: Player, part: Locator): Promise<void> {
  await expect(player.page.getByRole('dialog')).toHaveCount(0);
  await expect(editor(player.page)).toHaveCount(0);
  if (player.by === 'mouse') await part.click({ position: { x: 5, y: 5 } });
  else await player.press(part);
  await expect(editor(player.page).getByRole('textbox').first()).toBeFocused();
}

async function write(page: Page, keys: string, words: string): Promise<void> {
  await page.keyboard.press(keys);
  await page.keyboard.type(words);
}

const sees = (words: Locator) => expect(words.first()).toBeVisible();
