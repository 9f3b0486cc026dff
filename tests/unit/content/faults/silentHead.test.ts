import { describe, expect, test } from 'vitest';
import { webAddress } from '@/lib/source/table/cellSchemas';
import { rowSchema } from '@/lib/statistics/series/rowSchema';
import type { SeriesHead } from '@/lib/statistics/series/seriesSchema';
import { contentFolder, home, page, sida, told } from '../contentFolder';

const withHead = (change: (text: string) => string) => told({ [sida]: change(page('Sida')) });

describe('YAML that means something else', () => {
  test('a # after a space cuts a text', async () => {
    expect(await withHead((text) => text.replace('title: Sida', 'title: Kund #1 i Sverige'))).toEqual([
      `fault yaml ${sida}:2:13  Texten slutar vid "Kund", för efter mellanslag är # en kommentar som inte visas. Sätt hela texten inom citattecken: "…". Är det en kommentar skriver du den på en egen rad.`,
    ]);
  });

  test('also in a file of data', async () => {
    expect(
      await told({ 'content/synonyms.yaml': '- words: [bröd, limpa]\n- words:\n    - rum #2\n    - kök\n' }),
    ).toEqual([
      'fault yaml content/synonyms.yaml:3:11  Texten slutar vid "rum", för efter mellanslag är # en kommentar som inte visas. Sätt hela texten inom citattecken: "…". Är det en kommentar skriver du den på en egen rad.',
    ]);
  });

  test.each(['title: "Kund #1"', 'title: Kund#1', '# En rad om sidan.\ntitle: Sida', 'title: Sida'])(
    '%j is no fault',
    async (line) => {
      expect(await withHead((text) => text.replace('title: Sida', line))).toEqual([]);
    },
  );

  test('a space that does not break is told of where it stands', async () => {
    expect(await withHead((text) => text.replace('title: Sida', 'title:\u00a0Sida'))).toEqual([
      `fault yaml ${sida}:2:7  Här står ett hårt mellanslag (U+00A0), som läses som en bokstav. Ta bort det och skriv ett vanligt mellanslag.`,
    ]);
  });
});

describe('a text without markup', () => {
  test.each([
    [
      'title: Si**da**',
      'plain-text',
      '"**" visas som det står, för här är texten utan formatering. Ta bort tecknen.',
    ],
    [
      'title: Se [sidan](/sok)',
      'plain-text',
      '"[sidan](/sok)" visas som det står, för här är texten utan formatering. Skriv bara orden. Länkar står i sidans text.',
    ],
    [
      'title: Si<br>da',
      'plain-text',
      '"<br>" visas som det står, för här är texten utan formatering. Ta bort taggen.',
    ],
    [
      'title: Si&nbsp;da',
      'plain-text',
      '"&nbsp;" visas som det står, för här är texten utan formatering. Skriv tecknet självt.',
    ],
    [
      String.raw`title: "Si\u00ADda"`,
      'encoding',
      'Här står ett mjukt bindestreck, som delar ordet för den som söker och i rubrikens ankare (U+00AD). Ta bort det.',
    ],
  ])('%s is told of', async (line, rule, message) => {
    expect(await withHead((text) => text.replace('title: Sida', line))).toEqual([
      `fault ${rule} ${sida}:2:8  ${message}`,
    ]);
  });

  test('also in a file of data', async () => {
    expect(await told({ 'content/synonyms.yaml': '- words: [bröd, "lim&shy;pa"]\n' })).toEqual([
      expect.stringContaining('fault plain-text content/synonyms.yaml:1:17  "&shy;" visas som det står'),
    ]);
  });

  test.each(['title: 5 < 6 & 7 > 3', 'title: Kost & hälsa; mat', 'title: A * B (se [C])'])(
    '%s is none',
    async (line) => {
      expect(await withHead((text) => text.replace('title: Sida', line))).toEqual([]);
    },
  );
});

test.each([
  'http://127.0.0.1:3000/sok',
  'http://localhost:3000/sok',
  'https://192.168.1.2',
  'http://skrivare.local/a',
])('a source on the machine of whoever writes, %s, is told of', async (address) => {
  const own = 'leder till din egen dator eller ert eget nät, som läsarna inte når';
  expect(
    await withHead((text) => text.replace('    validity', `    address: ${address}\n    validity`)),
  ).toEqual([
    expect.stringContaining(`fault head-value ${sida}:7:14  Fältet sources (nummer 1) › address ${own}.`),
  ]);
  const { error } = webAddress.safeParse(address);
  expect(error?.issues[0]?.message).toBe(`Adressen ${own}.`);
});

describe('a day', () => {
  const updated = (day: string) => withHead((text) => text.replace('updated: 2026-11-01', `updated: ${day}`));

  test('without hyphens is told of with them', async () => {
    expect(await updated('20261126')).toEqual([
      `fault head-value ${sida}:4:10  Fältet updated ska vara ett datum med bindestreck: 2026-11-26. Dagen då innehållet senast ändrades.`,
    ]);
  });

  test('ten years ahead is a fault', async () => {
    expect(await updated('2036-11-24')).toEqual([
      `fault date ${sida}:4:10  Fältet updated är 2036-11-24. Så långt fram kan dagen inte vara: rätta året.`,
    ]);
  });

  test('that is still to come is a piece of advice', async () => {
    expect(await updated('2026-11-25')).toEqual([
      `advice date ${sida}:4:10  Fältet updated är 2026-11-25, en dag som inte har varit än. Skriv dagen då det hände.`,
    ]);
  });

  test('when the page is shown, far ahead, is a piece of advice', async () => {
    expect(await updated('2026-11-01\npublish: 2206-12-01T08:00:00+01:00')).toEqual([
      `advice date ${sida}:5:10  Fältet publish är 2206-12-01T08:00:00+01:00, och sidan visas inte på flera år. Är det fel år, rätta det.`,
    ]);
  });

  test('may be that of the publishing', async () => {
    expect(await updated('2027-01-15\npublish: 2027-01-15T08:00:00+01:00')).toEqual([]);
  });
});

test('another number in place of a text is told of with itself', async () => {
  expect(await withHead((text) => text.replace('"2026"', '2019'))).toEqual([
    expect.stringContaining('ska vara text. Är det siffror, sätt dem inom citattecken: "2019"'),
  ]);
});

test('a message that is over is a piece of advice', async () => {
  const words = '\n  title: Rubrik\n  text: Text.\n';
  const message = `kind: varning\nstart: 2026-11-01T08:00:00+01:00\nend: 2026-11-02T08:00:00+01:00\nsv:${words}en:${words}`;
  expect(await told({ 'content/message.yaml': message })).toEqual([
    'advice message-over content/message.yaml:3:6  Meddelandet slutade visas 2026-11-02 08:00. Töm filen, eller skriv en ny tid i end om det gäller igen.',
  ]);
});

test('a dash in place of a figure is asked what it means', () => {
  const head = {
    columns: [{ name: 'antal', kind: 'measure', decimals: 0 }],
    sources: [],
  } as unknown as SeriesHead;
  expect(rowSchema(head).safeParse({ antal: '–' }).error?.issues[0]?.message).toBe(
    'Ett streck säger inte vad som menas. Skriv 0 för noll, .. när uppgiften saknas, x när den är hemlig eller v när den inte är publicerad än.',
  );
});

test('the check writes a table of Swedish Excel in the form of the site, and says so', async () => {
  const decisions = 'content/data/decisions.csv';
  const folder = contentFolder(home);
  folder.writeAddresses();
  const own = folder.read(decisions);
  folder.write(decisions, `\uFEFF${own.trim().replaceAll(',', ';')}\r\n`);
  const { output } = await folder.run(['check']);
  expect(output).toContain(
    `${decisions} var sparad som Excel gör på svenska, med semikolon och decimalkomma. Den är omskriven med komma och decimalpunkt; talen är desamma.`,
  );
  expect(folder.read(decisions)).toBe(own);
});
