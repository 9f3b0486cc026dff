import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionFile } from '@/lib/decisions/loadDecisions';
import { elsewhereFile } from '@/lib/search/loadElsewhere';
import { synonymFile } from '@/lib/search/loadSynonyms';
import { contentFolder, home, noon, page, sida, told } from './contentFolder';

test('every fault of every page is told of at once', async () => {
  const files = {
    'content/sv/om-forsakringskassan/a.mdx': page('A', '[Sök](/sokk)\n\n### Rubrik'),
    'content/sv/om-forsakringskassan/b.mdx': 'Ingen sida',
    'content/english/index.mdx': page('About', '![](/karta.png)'),
  };
  expect((await told(files)).map((line) => line.split('  ')[0])).toEqual([
    'fault link-broken content/sv/om-forsakringskassan/a.mdx:10:1',
    'fault heading-level content/sv/om-forsakringskassan/a.mdx:12:1',
    'fault no-head content/sv/om-forsakringskassan/b.mdx:1',
    'fault image-alt content/english/index.mdx:10:1',
    'fault file-missing content/english/index.mdx:10:1',
  ]);
});

test('the pages of a large site are told of as those of a small one, though threads share them', async () => {
  const file = (number: number) => `content/sv/om-forsakringskassan/sida-${number}.mdx`;
  const files = Array.from({ length: 1200 }, (_, index) => [
    file(index + 1),
    page(`Sida ${index + 1}`, '[Sök på webbplatsen](/sok)'),
  ]);
  const broken = {
    [file(1)]: page('Sida 1', '[Sök på webbplatsen](/sokk)'),
    [file(1200)]: page('Sida 1200', '### Rubrik'),
  };
  expect(
    (await told({ ...Object.fromEntries(files), ...broken })).map((line) => line.split('  ')[0]),
  ).toEqual([`fault link-broken ${file(1)}:10:1`, `fault heading-level ${file(1200)}:10:1`]);
});

describe('a list that only some pages read', () => {
  test.each([synonymFile, elsewhereFile, decisionFile])('%s is told of when it is broken', async (list) => {
    expect((await told({ [list]: 'hej' })).join('\n')).toContain(` ${list}:1`);
  });

  test.each([synonymFile, elsewhereFile, decisionFile])('%s is told of when it is gone', async (list) => {
    const folder = contentFolder(home);
    folder.writeAddresses();
    rmSync(join(folder.root, list));
    const faults = await folder.check();
    expect(faults).toEqual([
      expect.objectContaining({ file: list, message: expect.stringMatching(/^Filen saknas\./) }),
    ]);
  });
});

describe('a file name', () => {
  test.each([
    [
      'with letters that addresses do not have',
      'content/sv/Våra kontor.mdx',
      'Filen heter "Våra kontor.mdx". Filnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. Döp om filen till "vara-kontor.mdx".',
    ],
    [
      'with another ending',
      'content/sv/sida.md',
      'Här får bara sidor ligga, och de slutar på .mdx. Döp om filen till "sida.mdx" om den är en sida; bilder och andra filer läggs i mappen public.',
    ],
    [
      'of a page for a whole folder',
      'content/sv/om-oss/index.mdx',
      'Bara content/english har en sida som heter index. Lägg sidan bredvid mappen i stället: "content/sv/om-oss.mdx".',
    ],
  ])('%s is told of', async (_, file, message) => {
    expect(await told({ [file]: page('Sida') })).toEqual([`fault file-name ${file}  ${message}`]);
  });

  test('that another file has already is not given to it', async () => {
    expect(
      await told({
        'content/sv/sida.mdx': page('Sida'),
        'content/sv/Sidå.mdx': page('Två'),
        'content/sv/sida.md': '',
      }),
    ).toEqual([
      expect.stringContaining(
        'Namnet "sida.mdx" är upptaget. Jämför dem, och ta bort den som inte gäller eller ge filen ett annat namn.',
      ),
      expect.stringContaining('de slutar på .mdx. Sidan "sida.mdx" finns redan; bilder och andra filer'),
    ]);
  });

  test('of a folder is told of', async () => {
    expect(await told({ 'content/sv/Om oss/sida.mdx': page('Sida') })).toEqual([
      'fault file-name content/sv/Om oss  Mappen heter "Om oss". Mappnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. Döp om mappen till "om-oss".',
    ]);
  });

  test('that the system left behind is passed over', async () => {
    expect(await told({ 'content/sv/.DS_Store': '', 'content/sv/sida.mdx~': '' })).toEqual([]);
  });
});

describe('an address', () => {
  test('that the site makes itself cannot be a page as well', async () => {
    expect(await told({ 'content/sv/sok.mdx': page('Leta') })).toEqual([
      'fault address-twice content/sv/sok.mdx:1:1  Adressen "/sok" används redan av sidan "Sök", som webbplatsen gör själv. Döp om filen.',
    ]);
  });

  test('that the site uses for something else cannot be a page', async () => {
    expect(await told({ 'content/sv/english.mdx': page('Engelska') })).toEqual([
      'fault address-taken content/sv/english.mdx:1:1  Adresser som börjar med "/english" används av webbplatsen till annat. Döp om content/sv/english.mdx.',
    ]);
    expect(await told({ 'content/sv/halsa.mdx': page('Hälsa') })).toEqual([
      'fault address-taken content/sv/halsa.mdx:1:1  Adresser som börjar med "/halsa" används av webbplatsen till annat. Döp om content/sv/halsa.mdx.',
    ]);
  });

  test('that was lost is told of, with what to write', async () => {
    expect(
      await told({
        'content/addresses.json': '[\n  "/om-forsakringskassa",\n  "/om-forsakringskassan",\n  "/sok"\n]\n',
      }),
    ).toEqual([
      'fault address-lost content/addresses.json:2:3  Adressen "/om-forsakringskassa" fanns förut och leder ingenstans nu. Lägg tillbaka sidan, eller skriv en omdirigering i content/redirects.json: "/om-forsakringskassa": "/om-forsakringskassan".',
    ]);
  });

  test('that is new and not listed is told of', async () => {
    expect(await told({ 'content/addresses.json': '["/sok"]' })).toEqual([
      'fault address-list content/addresses.json  Listan saknar "/om-forsakringskassan". Kör npm run content addresses, som skriver listan.',
    ]);
  });

  test.each(['', '{', '{"a": 1}'])('cannot be listed as %j', async (list) => {
    expect(await told({ 'content/addresses.json': list })).toEqual([
      'fault address-list content/addresses.json  Listan över adresser saknas eller går inte att läsa. Kör npm run content addresses, som skriver listan.',
    ]);
  });
});

describe('a redirect', () => {
  test.each([
    [
      'to a page that does not exist',
      '"/a": "/om-forsakringskasan"',
      'redirect-target',
      'Omdirigeringen från "/a" leder till "/om-forsakringskasan", som inte finns. Menade du "/om-forsakringskassan"?',
    ],
    [
      'to something that is no address',
      '"/a": "om-oss"',
      'redirect-form',
      '"om-oss" är ingen adress. Skriv en adress på webbplatsen som börjar med /, eller en hel adress som börjar med https:// och saknar frågetecken, # och mellanslag.',
    ],
    [
      'from something that is no address',
      '"/a b": "/sok"',
      'redirect-form',
      'Den gamla adressen "/a b" ska börja med /, sluta utan / och sakna frågetecken, #, % och mellanslag.',
    ],
    [
      'from an address with a percent sign that stands for nothing',
      '"/d%": "/sok"',
      'redirect-form',
      'Den gamla adressen "/d%" ska börja med /, sluta utan / och sakna frågetecken, #, % och mellanslag.',
    ],
    ...[
      ['/a/', '/a'],
      ['/a//b', '/a/b'],
      ['/./c', '/c'],
      ['/sjukf%C3%B6rs%C3%A4kring', '/sjukförsäkring'],
    ].map(([from, read]) => [
      `from ${from}, which is read as another`,
      `"${from}": null`,
      'redirect-form',
      `Den gamla adressen "${from}" används aldrig så som den står. Skriv den som den läses: "${read}".`,
    ]),
    [
      'to itself',
      '"/a": "/a"',
      'redirect-loop',
      'Omdirigeringen från "/a" leder till sig själv. Ta bort raden.',
    ],
    [
      'from a page',
      '"/om-forsakringskassan": "/sok"',
      'redirect-source',
      '"/om-forsakringskassan" är en sida, så omdirigeringen används aldrig. Ta bort raden, eller ta bort sidan.',
    ],
  ])('%s is told of', async (_, line, rule, message) => {
    const found = await told({ 'content/redirects.json': `{\n  ${line}\n}\n` });
    expect(found).toContain(`fault ${rule} content/redirects.json:2:3  ${message}`);
  });

  test('in several steps is told its end', async () => {
    expect(await told({ 'content/redirects.json': '{\n  "/a": "/b",\n  "/b": "/sok"\n}' })).toEqual([
      'fault redirect-chain content/redirects.json:2:3  Omdirigeringen från "/a" går i flera steg. Skriv slutmålet direkt: "/a": "/sok".',
    ]);
  });

  test('that goes round is told of on each of its lines', async () => {
    expect(await told({ 'content/redirects.json': '{\n  "/a": "/b",\n  "/b": "/a"\n}' })).toEqual([
      'fault redirect-loop content/redirects.json:2:3  Omdirigeringen från "/a" går runt och kommer aldrig fram. Skriv en sida som finns efter kolon.',
      'fault redirect-loop content/redirects.json:3:3  Omdirigeringen från "/b" går runt och kommer aldrig fram. Skriv en sida som finns efter kolon.',
    ]);
  });

  test('to a page that is not shown is told of', async () => {
    const later = page('Sida', 'Text.', 'publish: 2027-01-01T08:00:00+01:00\n');
    expect(
      await told({ [sida]: later, 'content/redirects.json': '{ "/a": "/om-forsakringskassan/sida" }' }),
    ).toEqual([
      'fault redirect-target content/redirects.json:1:3  Omdirigeringen från "/a" leder till "/om-forsakringskassan/sida", som inte visas nu. Skriv en sida som visas.',
    ]);
  });

  test('that stands twice is told of as one', async () => {
    expect(await told({ 'content/redirects.json': '{\n  "/a": "/sok",\n  "/a": "/sok"\n}' })).toEqual([
      'fault redirect-form content/redirects.json:3:3  Den gamla adressen står två gånger. Ta bort den ena raden.',
    ]);
  });

  test('to another website is right', async () => {
    expect(
      await told({ 'content/redirects.json': '{ "/a": "https://www.forsakringskassan.se/a" }' }),
    ).toEqual([]);
  });

  test.each([
    ['{ "/a": "/sok" "/b": "/sok" }', ':1:16'],
    ['["/a"]', ''],
    ['{ "/a": 1 }', ':1:3'],
    ["{ '/a': '/sok' }", ':1:3'],
    ['{\n  "/a": "/sok",\n}', ':3:1'],
    ['{\n  // Borta.\n  "/a": "/sok"\n}', ':2:3'],
  ])('in a file with %s is told of', async (text, place) => {
    expect(await told({ 'content/redirects.json': text })).toEqual([
      `fault redirect-form content/redirects.json${place}  Omdirigeringarna går inte att läsa. Varje rad ska vara "/gammal-adress": "/ny-adress", eller null utan citattecken i stället för en ny adress när sidan är borta för gott, med kommatecken efter alla rader utom den sista, och allt inom { och }.`,
    ]);
  });
});

describe('a page with a time', () => {
  const link = '[Om sidan](/om-forsakringskassan/sida)';
  const other = 'content/sv/om-forsakringskassan/annan.mdx';

  test('cannot be linked to before it is shown', async () => {
    const files = {
      [sida]: page('Sida', 'Text.', 'publish: 2027-01-15T08:00:00+01:00\n'),
      [other]: page('Annan', link),
    };
    expect(await told(files)).toEqual([
      `fault link-untimely ${other}:10:1  Länken går till "/om-forsakringskassan/sida", som visas först 2027-01-15 08:00. Ta bort länken tills dess, eller ge den här sidan samma tid i fältet publish.`,
    ]);
    expect(await told(files, new Date('2027-01-15T07:00:00Z'))).toEqual([]);
  });

  test('can be linked to by a page that is shown no earlier', async () => {
    const fields = 'publish: 2027-01-15T08:00:00+01:00\n';
    expect(
      await told({ [sida]: page('Sida', 'Text.', fields), [other]: page('Annan', link, fields) }),
    ).toEqual([]);
  });

  test('cannot be linked to by a page that is shown longer', async () => {
    const fields = 'unpublish: 2027-01-15T08:00:00+01:00\n';
    expect(await told({ [sida]: page('Sida', 'Text.', fields), [other]: page('Annan', link) })).toEqual([
      `fault link-untimely ${other}:10:1  Länken går till "/om-forsakringskassan/sida", som slutar visas 2027-01-15 08:00, men den här sidan ligger kvar. Ta bort länken, eller ge den här sidan samma tid i fältet unpublish.`,
    ]);
    expect(
      await told({ [sida]: page('Sida', 'Text.', fields), [other]: page('Annan', link, fields) }),
    ).toEqual([]);
  });

  test('cannot be linked to afterwards', async () => {
    const files = {
      [sida]: page('Sida', 'Text.', 'unpublish: 2026-11-20T08:00:00+01:00\n'),
      [other]: page('Annan', link),
    };
    expect(await told(files)).toEqual([
      `fault link-untimely ${other}:10:1  Länken går till "/om-forsakringskassan/sida", som slutade visas 2026-11-20 08:00. Ta bort länken.`,
    ]);
  });
});

test('a check of one page tells of that page only', async () => {
  const folder = contentFolder({
    ...home,
    [sida]: page('Sida', '[Sök](/sokk)'),
    'content/sv/b.mdx': 'Ingen sida',
  });
  expect((await folder.run(['check', sida])).output).toBe(
    `Fel (stoppar bygget):\n${sida}:10:1  Länken går till "/sokk", som inte finns. Menade du "/sok"?\n\n1 fel och 0 råd på 1 sida.`,
  );
});

test('the clock decides what is overdue', async () => {
  expect(await told({}, noon)).toEqual([]);
  expect(await told({}, new Date('2027-11-02T12:00:00Z'))).toEqual([
    expect.stringContaining('advice review'),
  ]);
});

test('a check tells when the site has to be built next', async () => {
  const folder = contentFolder({
    ...home,
    [sida]: page('Sida', 'Text.', 'publish: 2027-01-15T08:00:00+01:00\n'),
  });
  folder.writeAddresses();
  expect((await folder.run(['check'])).output).toBe(
    '0 fel och 0 råd på 2 sidor.\nBygg om senast 2027-01-15 08:00: då ändras vad som visas.',
  );
});
