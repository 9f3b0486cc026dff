import { join } from 'node:path';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { swedishDay } from '@/lib/source/swedishTime';
import { bar, changedLines, editor, expect, openPage, shown } from '../deskPage';
import { address, beginning, file, firstLine, laterLine } from '../deskText';
import type { DeskUnderTest } from '../startDesk';
import type { Player } from './Player';
import { recipe } from './readRecipes';
import { play } from './steps';

type Promised = {
  /** What is so before the first step. */
  before?: (player: Player) => Promise<void>;
  /** Waits for what the page says or shows when it is done. */
  seen: (page: Page) => Promise<void>;
  /** What else the guide promises: of the file, and of other pages. */
  after: (player: Player) => Promise<void>;
};

const mended = `Varje dag: ${firstLine}`;

const follow = async (player: Player, heading: string, steps?: number) => {
  for (const sentence of recipe(heading).sentences.slice(0, steps)) await play(player, sentence);
};

const mendText = async (player: Player) => {
  await follow(player, 'Ändra en text');
  await expect(shown(player.page, beginning(mended))).toBeVisible();
};

/** Also what git has not been told of. */
const newFiles = (desk: DeskUnderTest) =>
  desk.git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);

const changes = (desk: DeskUnderTest, lines: readonly unknown[]) =>
  expect.poll(() => changedLines(desk)).toEqual(lines);

const greenField = (page: Page) => page.getByRole('main').getByRole('img', { name: 'Ett grönt fält' });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

const today = () => swedishDay(new Date());

const headOf = (title: string, description: string, source: string, others: readonly string[]) => [
  '---',
  `title: "${title}"`,
  `description: ${description}`,
  ...others,
  `updated: ${today()}`,
  'sources:',
  `  - title: ${source}`,
  '    validity: "2026"',
  '---',
];

/** A change that another has handed in. */
function handIn(desk: DeskUnderTest, branch: string, words: string, line: string, written: string): void {
  desk.git('switch', '--quiet', '--create', branch, 'main');
  desk.write(file, desk.read(file).replace(line, written));
  desk.git('commit', '--quiet', '--all', `--message=${words}`);
  desk.git('push', '--quiet', 'origin', branch);
  desk.git('switch', '--quiet', 'main');
}

/** By the heading of the recipe. */
export const promises: Record<string, Promised> = {
  'Ändra en text': {
    seen: (page) => expect(shown(page, beginning(mended))).toBeFocused(),
    async after({ desk }) {
      await changes(desk, [`-${firstLine}`, `+${mended}`]);
    },
  },
  Ångra: {
    before: mendText,
    seen: (page) => expect(shown(page, 'Varje dag')).toHaveCount(0),
    async after({ desk }) {
      await changes(desk, []);
    },
  },
  'När något är fel': {
    async before(player) {
      await follow(player, 'Ändra en text', 4);
      await player.page.keyboard.press('Control+Home');
      await player.page.keyboard.type('Läs [om webbplatsen](/om-webplatsen). ');
    },
    seen: (page) => expect(shown(page, 'Läs om webbplatsen.')).toBeVisible(),
    async after({ desk }) {
      await changes(desk, [`-${firstLine}`, `+Läs [om webbplatsen](/om-webbplatsen). ${firstLine}`]);
    },
  },
  'När du blir avbruten': {
    async before(player) {
      await follow(player, 'Ändra en text', 4);
      const kept = player.page.waitForResponse(`${player.desk.origin}/redigera/api/draft`);
      await player.page.keyboard.press('Control+Home');
      await player.page.keyboard.insertText('halvfärdigt: ');
      await kept;
      await player.page.goto(player.desk.address);
    },
    seen: (page) => expect(shown(page, `Nu halvfärdigt: ${beginning(firstLine)}`)).toBeVisible(),
    async after({ desk }) {
      await changes(desk, [`-${firstLine}`, `+Nu halvfärdigt: ${firstLine}`]);
    },
  },
  'Lägga till en del': {
    seen: (page) =>
      expect(page.getByRole('main').getByRole('figure', { name: /^Prisbasbelopp/ })).toBeVisible(),
    async after({ desk }) {
      await changes(desk, ['+<Chart data="prisbasbelopp" />', '+']);
    },
  },
  'Flytta en del': {
    seen: (page) => expect(shown(page, beginning(firstLine))).toBeFocused(),
    async after({ desk }) {
      const lines = changedLines(desk);
      const moved = (sign: string) => lines.filter((line) => line[0] === sign).map((line) => line.slice(1));
      expect(moved('+').length).toBeGreaterThan(0);
      // No line is another than before.
      expect(moved('+').sort()).toEqual(moved('-').sort());
    },
  },
  'Ta bort en del': {
    seen: (page) => expect(shown(page, beginning(firstLine))).toHaveCount(0),
    async after({ desk }) {
      expect(changedLines(desk)).toContain(`-${firstLine}`);
      expect(changedLines(desk).filter((line) => line.startsWith('+'))).toEqual([]);
    },
  },
  'Lägga in en bild': {
    seen: (page) => expect(greenField(page)).toBeVisible(),
    async after({ page, desk }) {
      const picture = greenField(page);
      await expect(picture).toHaveAttribute('width', '1280');
      await expect(picture).toHaveAttribute('srcset', /gront-falt-400\.webp 400w, .*gront-falt\.webp 1280w$/);
      // Not the widest of them: the browser has taken what the width of the text needs.
      const source = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth && img.currentSrc);
      await expect.poll(source).toMatch(/-640\.webp$/);
      await changes(desk, ['+![Ett grönt fält](/bilder/gront-falt.webp)', '+']);
      const stored = await sharp(join(desk.root, 'public/bilder/gront-falt.webp')).metadata();
      expect([stored.width, stored.height, stored.format]).toEqual([1280, 320, 'webp']);
    },
  },
  'Ändra en tabell i en text': {
    async before({ desk }) {
      const table =
        '<Table caption="Bröd">\n\n| Sort | Pris |\n| --- | ---: |\n| Råg | 12 |\n| Vete | 8 |\n\n</Table>\n';
      desk.write(file, `${desk.read(file).trimEnd()}\n\n${table}`);
      desk.git('add', '--all');
    },
    seen: (page) => expect(shown(page, 'Korn')).toBeVisible(),
    async after({ desk }) {
      await changes(desk, ['-| Vete | 8 |', '+| Vete | 9 |', '+| Korn | 7 |']);
    },
  },
  'Ändra sidhuvudet': {
    seen: (page) => expect(page.getByRole('dialog')).toHaveCount(0),
    async after({ desk }) {
      const [, , ...others] = changedLines(desk);
      expect(others).toEqual([]);
      expect(changedLines(desk)).toEqual([expect.stringMatching(/^-reviewed: /), '+reviewed: 2026-11-27']);
    },
  },
  'Göra en ny sida': {
    seen: (page) => expect(shown(page, 'Ring oss.')).toBeVisible(),
    async after({ desk }) {
      expect(newFiles(desk)).toEqual(['content/sv/om-webbplatsen/press.mdx']);
      const head = headOf('Press', 'Hit vänder du dig när du är journalist.', 'Redaktionen', [
        'owner: Redaktionen',
      ]);
      await expect
        .poll(() => desk.read('content/sv/om-webbplatsen/press.mdx').split('\n'))
        .toEqual([...head, '', 'Ring oss.', '']);
      await changes(desk, ['+  "/om-webbplatsen/press",']);
    },
  },
  'Översätta en sida': {
    seen: (page) => expect(shown(page, 'Call us.')).toBeVisible(),
    async after({ page, desk }) {
      const original = '/om-forsakringskassan/inkop-och-upphandling';
      expect(newFiles(desk)).toEqual(['content/english/procurement.mdx']);
      await changes(desk, ['+  "/english/procurement",', '+translation: /english/procurement']);
      await openPage(page, desk, original);
      await page.locator('a[hreflang="en"]').first().click();
      await expect(page).toHaveURL(`${desk.origin}/english/procurement`);
      await expect(title(page)).toHaveText('Procurement');
    },
  },
  'Flytta en sida': {
    seen: (page) => expect(page).toHaveURL(/\/om-forsakringskassan\/uppdraget$/),
    async after({ page, desk }) {
      const next = '/om-forsakringskassan/uppdraget';
      await expect(shown(page, beginning(firstLine))).toBeVisible();
      expect(desk.read(`content/sv${next}.mdx`)).toContain(`\n${firstLine}\n`);
      const lines = changedLines(desk).filter((line) => !line.startsWith('-'));
      expect(lines).toContain(`+  "${address}": "${next}",`);
      // What else has changed are links to it.
      expect(lines.filter((line) => !line.includes(next))).toEqual([]);
      await page.goto(desk.origin + address);
      await expect(page).toHaveURL(desk.origin + next);
    },
  },
  'Ta bort en sida': {
    seen: (page) => expect(page).toHaveURL(/\/om-forsakringskassan$/),
    async after({ page, desk }) {
      const from = '/om-forsakringskassan/forsakringskassan-och-ai';
      const instead = '/om-forsakringskassan';
      expect(desk.git('ls-files', '--deleted').trim()).toBe(`content/sv${from}.mdx`);
      expect(changedLines(desk)).toContain(`+  "${from}": "${instead}",`);
      await page.goto(desk.origin + from);
      await expect(page).toHaveURL(desk.origin + instead);
    },
  },
  'Låta en gammal adress leda rätt': {
    seen: (page) => expect(page).toHaveURL(/\/om-webbplatsen$/),
    async after({ page, desk }) {
      await changes(desk, ['+  "/gammal-adress": "/om-webbplatsen",']);
      await page.goto(`${desk.origin}/gammal-adress`);
      await expect(page).toHaveURL(`${desk.origin}/om-webbplatsen`);
    },
  },
  'Se hur det ser ut en viss dag': {
    async before({ desk }) {
      desk.write(file, desk.read(file).replace(/^---\n/, '---\npublish: 2027-01-15T09:00:00+01:00\n'));
    },
    seen: (page) => expect(bar(page).getByText('Så ser det ut')).toHaveCount(0),
    async after({ page }) {
      await expect(bar(page).getByText('Visas från 15 januari 2027 kl. 09:00.')).toBeVisible();
    },
  },
  'Ändra en rad i en tabell': {
    seen: (page) => expect(page.getByText('Sparat.')).toBeVisible(),
    async after({ page, desk }) {
      await changes(desk, [
        expect.stringMatching(/^- {2}definition: Engångsbidrag/),
        '+  definition: Engångsbidrag till den som adopterar ett barn från utlandet.',
      ]);
      await page.goto(`${desk.origin}${termsAddress}/adoptionsbidrag`);
      await expect(page.getByRole('main')).toContainText('till den som adopterar ett barn från utlandet.');
    },
  },
  'Skriva in en term': {
    seen: (page) => expect(page.getByText('Sparat.')).toBeVisible(),
    async after({ page, desk }) {
      await changes(desk, [
        `+  "${termsAddress}/exempelord",`,
        '+- id: exempelord',
        '+  term: exempelord',
        '+  definition: Ett ord som visar hur en term skrivs in.',
        '+  source: https://example.se/ord',
      ]);
      await page.goto(`${desk.origin}${termsAddress}/exempelord`);
      await expect(page.getByRole('main')).toContainText('Ett ord som visar hur en term skrivs in.');
    },
  },
  'Skriva in en publikation': {
    seen: (page) => expect(page.getByText('Sparat.')).toBeVisible(),
    async after({ page, desk }) {
      const id = 'socialforsakringsrapport-2026-90';
      const row = `${id},Socialförsäkringsrapport,2026:90,,2026-11-20,barn-och-familj,Ett exempel,Rapporten visar hur en publikation skrivs in.,,Försäkringskassan,,,https://example.se/rapport,,,${today()}`;
      const found = changedLines(desk);
      expect(found).toContain(`+${row}`);
      // And its address.
      expect(found).toHaveLength(2);
      const [listed = ''] = found.filter((line) => line.includes(`/${id}"`));
      await page.goto(desk.origin + listed.replace(/^\+ +"|",?$/g, ''));
      await expect(title(page)).toContainText('Ett exempel');
    },
  },
  'Ta bort en term eller en publikation': {
    seen: (page) => expect(page.getByText('Sparat.')).toBeVisible(),
    async after({ page, desk }) {
      const from = `${termsAddress}/adoptionsbidrag`;
      const found = changedLines(desk);
      expect(found).toContain('-- id: adoptionsbidrag');
      expect(found.filter((line) => line.startsWith('+'))).toEqual([
        `+  "${from}": "/om-forsakringskassan",`,
      ]);
      await page.goto(desk.origin + from);
      await expect(page).toHaveURL(`${desk.origin}/om-forsakringskassan`);
    },
  },
  'Lägga till ett år i en serie': {
    seen: (page) => expect(page.getByText('Sparat.')).toBeVisible(),
    async after({ page, desk }) {
      // And the day in the catalogue, when it was another.
      const added = () => changedLines(desk).filter((line) => !/^[+-] {2}modified: /.test(line));
      await expect
        .poll(added)
        .toEqual([
          '+2024,39.5,https://example.se/vab',
          '-period: 2020–2023, 4 år',
          '+period: 2020–2024, 5 år',
          '+  - title: Ett exempel',
          '+    address: https://example.se/vab',
          '+    validity: "2024"',
          '-rowCount: 4',
          '+rowCount: 5',
          expect.stringMatching(/^- {4}finding: .* 2023\.$/),
          '+    finding: Mäns andel steg från 38,6 procent 2023 till 39,5 procent 2024.',
        ]);
      await page.goto(`${desk.origin}/statistik-och-analys/serier/vab-andel-man-2020-2023`);
      await expect(page.getByRole('row', { name: /^2024/ })).toContainText('39,5');
    },
  },
  'Visa ett viktigt meddelande överst på alla sidor': {
    seen: (page) => expect(page.getByText('Det finns ett meddelande.')).toBeVisible(),
    async after(player) {
      const { page, desk } = player;
      const added = changedLines(desk).filter((line) => line.startsWith('+'));
      expect(added).toEqual([
        '+kind: kris',
        '+start: 2027-01-15T08:00:00+01:00',
        '+end: 2027-01-15T18:00:00+01:00',
        '+sv:',
        '+  title: Sökningen fungerar inte',
        '+  text: Vi arbetar med felet.',
        '+en:',
        '+  title: The search does not work',
        '+  text: We are mending it.',
      ]);
      await follow(player, 'Se hur det ser ut en viss dag', 5);
      await expect(page.getByText('Vi arbetar med felet.').first()).toBeVisible();
      for (const sentence of recipe('Se hur det ser ut en viss dag').sentences.slice(5))
        await play(player, sentence);
      await expect(bar(page).getByText('Så ser det ut')).toHaveCount(0);
    },
  },
  'Ta bort det viktiga meddelandet': {
    async before(player) {
      await follow(player, 'Visa ett viktigt meddelande överst på alla sidor');
      await expect(player.page.getByText('Det finns ett meddelande.')).toBeVisible();
    },
    seen: (page) => expect(page.getByText('Just nu finns inget.')).toBeVisible(),
    async after({ desk }) {
      expect(changedLines(desk).filter((line) => line.startsWith('+'))).toEqual([]);
    },
  },
  'Lämna in': {
    before: mendText,
    seen: (page) => expect(page.getByText('Inget sedan du lämnade in senast.')).toBeVisible(),
    async after({ page, desk }) {
      const submitted = /^Inlämnat som andring\/\d{4}-\d\d-\d\d-ett-nytt-ord\.$/;
      await expect(
        page.getByRole('region', { name: 'Vad har jag ändrat?' }).getByText(submitted),
      ).toBeVisible();
      const branch = desk.git('branch', '--show-current').trim();
      expect(desk.git('ls-remote', '--heads', 'origin')).toContain(`refs/heads/${branch}\n`);
      expect(desk.git('show', '--name-only', '--format=%s')).toBe(`Ett nytt ord\n\n${file}\n`);
    },
  },
  'Granska och godkänna': {
    async before({ desk }) {
      handIn(desk, 'andring/granska', 'Granska det här', firstLine, `Granska mig: ${firstLine}`);
      // It is another's: here it is known when it has been fetched.
      desk.git('branch', '--quiet', '-D', 'andring/granska');
      desk.git('update-ref', '-d', 'refs/remotes/origin/andring/granska');
    },
    seen: (page) => expect(page.getByText('Inget väntar på granskning.')).toBeVisible(),
    async after({ desk }) {
      expect(desk.git('log', '-1', '--format=%s', 'main')).toBe('Godkänd: Granska det här\n');
      expect(desk.git('ls-remote', 'origin', 'refs/heads/main')).toContain(
        desk.git('rev-parse', 'main').trim(),
      );
      expect(desk.git('show', `main:${file}`)).toContain(`\nGranska mig: ${firstLine}\n`);
    },
  },
  'När två har skrivit i samma text': {
    async before(player) {
      const { page, desk } = player;
      await follow(player, 'Ändra en text', 4);
      desk.write(file, desk.read(file).replace(firstLine, `Deras: ${firstLine}`));
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Min: ');
    },
    seen: (page) => expect(editor(page)).toHaveCount(0),
    async after({ page, desk }) {
      await expect(shown(page, `Vi två: Min: ${beginning(firstLine)}`)).toBeVisible();
      await changes(desk, [`-${firstLine}`, `+Vi två: Min: ${firstLine}`]);
    },
  },
  'När två inlämnade ändringar säger olika': {
    async before({ page, desk }) {
      handIn(desk, 'andring/den-ena', 'Den ena', laterLine, 'Den ena.');
      handIn(desk, 'andring/den-andra', 'Den andra', laterLine, 'Den andra.');
      desk.git('merge', '--quiet', '--no-ff', '--message=Godkänd: Den ena', 'andring/den-ena');
      desk.git('push', '--quiet', 'origin', 'main');
      await page.reload();
    },
    seen: (page) => expect(page.getByText('Inget väntar på granskning.')).toBeVisible(),
    async after({ desk }) {
      expect(desk.read(file)).toContain('\nDen ena och den andra.\n');
      expect(desk.git('status', '--porcelain')).toBe('');
    },
  },
  'Se vad som behöver göras': {
    seen: (page) => expect(title(page)).not.toHaveText('Redaktionen'),
    async after({ page, desk }) {
      expect(new URL(page.url()).origin).toBe(desk.origin);
    },
  },
};

const termsAddress = '/om-forsakringskassan/forsakringskassans-termbank';
