import { describe, expect, test } from 'vitest';
import { page, told } from './contentFolder';

const sida = 'content/sv/om-forsakringskassan/sida.mdx';

/** The body of a page begins on this line of its file. */
const bodyLine = 10;

const onBody = (body: string, fields?: string) => told({ [sida]: page('Sida', body, fields) });

test('a page without faults is told nothing of', async () => {
  const body = `Läs om [kontoret](#kontoret) och [Försäkringskassan](/om-forsakringskassan).

## Kontoret

<Table caption="Antal">

| År | Antal |
| --- | --- |
| 2025 | 3 |

</Table>

Ordet <span lang="en">cookie</span> är engelska. Sök på [söksidan](/sok?q=kaka), [ring](tel:0771-524524) eller
[skriv](mailto:namn@exempel.se?subject=Hej).`;
  expect(await onBody(body)).toEqual([]);
});

describe('a component', () => {
  test.each([
    [
      'that does not exist',
      '<Calout kind="viktigt">Text</Calout>',
      'unknown-component',
      'Det finns ingen komponent som heter <Calout>. Menade du <Callout>?',
    ],
    [
      'with letters of another alphabet',
      '<Сard />',
      'unknown-component',
      '<Сard> ser ut som <Card> men har bokstäver ur ett annat alfabet. Skriv <Card> på nytt för hand.',
    ],
    [
      'without a name',
      '<>Text</>',
      'unknown-component',
      'Taggar utan namn, <> och </>, används inte. Ta bort dem.',
    ],
    [
      'with a prop that it does not have',
      '<Fold titel="Mer">Text</Fold>',
      'unknown-prop',
      '<Fold> har ingen egenskap som heter "titel". Menade du title?',
    ],
    [
      'with a prop although it has none',
      '<Cards color="red">Text</Cards>',
      'unknown-prop',
      '<Cards> har ingen egenskap som heter "color". Den har inga egenskaper alls.',
    ],
    [
      'with a value that is not one of those possible',
      '<Callout kind="viktig">Text</Callout>',
      'prop-value',
      '<Callout> kan inte ha kind="viktig". Menade du "viktigt"? Värdet ska vara ett av "information", "viktigt", "varning".',
    ],
    [
      'with an empty value',
      '<Fold title="">Text</Fold>',
      'prop-value',
      'Egenskapen title i <Fold> är tom. Skriv ett värde inom citattecknen, eller ta bort egenskapen.',
    ],
    [
      'with the same prop twice',
      '<Fold title="A" title="B">Text</Fold>',
      'prop-twice',
      '<Fold> har egenskapen title två gånger. Ta bort den ena.',
    ],
    [
      'without a prop that it must have',
      '<Callout>Text</Callout>',
      'missing-prop',
      '<Callout> saknar egenskapen kind. Skriv till exempel <Callout kind="information">.',
    ],
    [
      'that is empty',
      '<Fold title="Mer" />',
      'component-content',
      '<Fold> är tom. Skriv innehållet mellan <Fold> och </Fold>.',
    ],
    [
      'with content that it does not show',
      '<CookieTable>Text</CookieTable>',
      'component-content',
      '<CookieTable> ska inte ha något innehåll. Skriv bara <CookieTable />.',
    ],
    [
      'outside the one that it belongs in',
      '<Step title="Först">Text</Step>',
      'component-place',
      '<Step> ska stå direkt inuti <Steps>. Skriv <Steps> på en egen rad före och </Steps> på en egen rad efter.',
    ],
    [
      'with code as a value',
      '<Fold title={1 + 1}>Text</Fold>',
      'code',
      '<Fold> har klamrar { }, och de betyder kod. Skriv värdet inom citattecken, till exempel title="Kontakt".',
    ],
    [
      'with a name that every object has',
      '<constructor />',
      'unknown-component',
      expect.stringContaining('Det finns ingen komponent som heter <constructor>.'),
    ],
  ])('%s is told of', async (_, body, rule, message) => {
    const [first, ...rest] = await onBody(body);
    expect(rest).toEqual([]);
    expect(first).toEqual(
      typeof message === 'string' ? `fault ${rule} ${sida}:${bodyLine}:1  ${message}` : message,
    );
  });
});

test.each([
  [
    '<Term id="sjukpening">sjukpenning</Term>',
    '<Term>: Termen "sjukpening" finns inte. Menade du "sjukpenning"?',
  ],
  [
    '<Chart data="prisbasbelop" />',
    '<Chart>: Det finns ingen serie som heter "prisbasbelop". Menade du "prisbasbelopp"?',
  ],
  [
    '<Table data="prisbasbelop" />',
    '<Table>: Det finns ingen serie som heter "prisbasbelop". Menade du "prisbasbelopp"?',
  ],
])('%s names something that is not in the data', async (body, message) => {
  expect(await onBody(body)).toEqual([`fault data-name ${sida}:${bodyLine}:1  ${message}`]);
});

describe('code', () => {
  test.each([
    ['an expression', 'Svaret är {6 * 7}.', 11, 'code', 'Klamrar { } betyder kod'],
    ['an expression that is none', 'Skriv {ditt namn} här.', 12, 'syntax', 'Klamrar { } betyder kod'],
    ['a brace that is never closed', 'Skriv { här.', 13, 'syntax', 'Klamrar { } betyder kod'],
    ['an import', 'import x from "y"', 1, 'code', 'Stycket börjar med ordet import eller export'],
    [
      'a sentence that begins as an import',
      'import är att föra in varor.',
      11,
      'syntax',
      'Stycket börjar med ordet import eller export',
    ],
    ['an export', 'export const a = 1', 1, 'code', 'Stycket börjar med ordet import eller export'],
    ['props from nowhere', '<Cards {...allt}>Text</Cards>', 1, 'code', '<Cards> har klamrar { }'],
  ])('%s is told of', async (_, body, column, rule, message) => {
    expect(await onBody(body)).toEqual([
      expect.stringContaining(`fault ${rule} ${sida}:${bodyLine}:${column}  ${message}`),
    ]);
  });
});

describe('markup that cannot be read', () => {
  test.each([
    [
      'a component that is never closed',
      '<Fold title="Mer">\n\nText',
      1,
      '<Fold> stängs aldrig på rätt ställe. Skriv </Fold> efter innehållet, på en egen rad om <Fold> står på en egen rad.',
    ],
    [
      'another that is closed',
      '<Cards><Card href="/sok" title="Sök">Text</Cards></Card>',
      42,
      '</Cards> stänger fel komponent: <Card> öppnades senast och ska stängas först. Skriv </Card> här, eller flytta raderna.',
    ],
    [
      'a closing tag alone',
      'Text</Fold>',
      6,
      'Här stängs något som aldrig har öppnats. Ta bort raden, eller skriv den öppnande taggen före innehållet.',
    ],
    [
      'a comment',
      '<!-- Kom ihåg -->',
      2,
      'Kommentarer <!-- --> går inte att skriva på en sida. Ta bort kommentaren.',
    ],
    [
      'an address within < and >',
      'Se <https://exempel.se>.',
      11,
      'Adresser inom < och > fungerar inte här. Skriv en länk: [text](adress).',
    ],
    [
      'a value without quotation marks',
      '<Fold title=Mer>Text</Fold>',
      13,
      'Värdet ska stå inom citattecken, till exempel title="Kontakt". Ett citattecken saknas.',
    ],
    [
      'a < before a number',
      'Det är <5 dagar.',
      9,
      'Tecknet < börjar en komponent, men det som följer är ingen. Menar du "mindre än", skriv \\< eller orden. Annars ska det stå <Namn egenskap="värde"> och ingenting mer.',
    ],
  ])('%s is told of', async (_, body, column, message) => {
    expect(await onBody(body)).toEqual([`fault syntax ${sida}:${bodyLine}:${column}  ${message}`]);
  });
});

test.each([
  ['quotations within each other', '> '.repeat(50), 1],
  ['components within each other', `${'<Cards>'.repeat(50)}a${'</Cards>'.repeat(50)}`, 267],
  ['marks in a paragraph', '**a'.repeat(2_000), 1],
])('too many %s are told of', async (_, body, column) => {
  expect(await onBody(body)).toEqual([
    `fault syntax ${sida}:${bodyLine}:${column}  Här står för många tecken för formatering i rad, eller för många delar inuti varandra. Ta bort några, eller dela upp stycket.`,
  ]);
});

describe('a link', () => {
  test.each([
    [
      'to a page that does not exist',
      '/om-forsakringskasan',
      'link-broken',
      'Länken går till "/om-forsakringskasan", som inte finns. Menade du "/om-forsakringskassan"?',
    ],
    [
      'to a page that is nowhere near',
      '/zzz',
      'link-broken',
      'Länken går till "/zzz", som inte finns. Rätta adressen, eller skapa sidan med npm run content new.',
    ],
    [
      'to a page with the same last part elsewhere',
      '/statistik/sida',
      'link-broken',
      'Länken går till "/statistik/sida", som inte finns. Menade du "/om-forsakringskassan/sida"?',
    ],
    [
      'with letters of another alphabet',
      '/ѕok',
      'link-broken',
      'Länken går till "/ѕok", som inte finns. Adressen har bokstäver ur ett annat alfabet. Skriv "/sok" på nytt för hand.',
    ],
    [
      'that ends with a slash',
      '/om-forsakringskassan/',
      'link-form',
      'Länken slutar med ett snedstreck. Skriv "/om-forsakringskassan".',
    ],
    [
      'from where the page is',
      'om-forsakringskassan',
      'link-form',
      'Länken går till "om-forsakringskassan". En länk inom webbplatsen börjar med /, till exempel "/om-forsakringskassan", och en länk till en annan webbplats med https://.',
    ],
    [
      'without its beginning',
      'www.exempel.se',
      'link-form',
      'Länken går till "www.exempel.se". Skriv hela adressen: "https://www.exempel.se".',
    ],
    [
      'without https:',
      '//exempel.se',
      'link-form',
      'Länken går till "//exempel.se". Skriv hela adressen: "https://exempel.se".',
    ],
    [
      'that is empty',
      '',
      'link-form',
      'Länken saknar adress. Skriv [text](/adress), med adressen till en sida eller en hel adress som börjar med https://.',
    ],
    [
      'with a question to a page that answers none',
      '/om-forsakringskassan?a=1',
      'link-form',
      'Länken har ett frågetecken i adressen. Skriv bara "/om-forsakringskassan".',
    ],
    [
      'of another kind',
      'javascript:alert(1)',
      'link-form',
      'Länken börjar med "javascript:". Länkar går till https://, mailto:, tel: eller en adress på webbplatsen som börjar med /.',
    ],
    [
      'that is half an address',
      'https://exempel',
      'link-form',
      '"https://exempel" är ingen hel webbadress. Skriv till exempel https://www.exempel.se/sida.',
    ],
    [
      'to half an e-mail address',
      'mailto:namn',
      'link-form',
      '"mailto:namn" är ingen e-postadress. Skriv till exempel mailto:namn@exempel.se.',
    ],
    [
      'to a telephone number in words',
      'tel:växeln',
      'link-form',
      '"tel:växeln" är inget telefonnummer. Skriv bara siffror och bindestreck, till exempel tel:0771-524524.',
    ],
    [
      'to a file that does not exist',
      '/karta.pdf',
      'file-missing',
      'Filen "/karta.pdf" finns inte. Lägg den i mappen public, som public/karta.pdf, eller rätta namnet. Stora och små bokstäver räknas som olika.',
    ],
    [
      'to a file outside public',
      '/../package.json',
      'file-missing',
      expect.stringContaining('Filen "/../package.json" finns inte.'),
    ],
    [
      'to a heading that the page does not have',
      '#kontaktt',
      'anchor',
      'Sidan "/om-forsakringskassan/sida" har ingen rubrik med ankaret #kontaktt. Menade du #kontakt ("Kontakt")?',
    ],
    [
      'to a heading of another page that has none',
      '/om-forsakringskassan#kontakt',
      'anchor',
      'Sidan "/om-forsakringskassan" har ingen rubrik med ankaret #kontakt. Sidan har inga underrubriker.',
    ],
  ])('%s is told of', async (_, href, rule, message) => {
    const [first, ...rest] = await onBody(`Se [kontoret](${href}).\n\n## Kontakt\n\nText.`);
    expect(rest).toEqual([]);
    if (typeof message === 'string') expect(first).toBe(`fault ${rule} ${sida}:${bodyLine}:4  ${message}`);
    else expect(first).toEqual(message);
  });

  test('in a card is told of too', async () => {
    expect(await onBody('<Cards>\n\n<Card href="/sokk" title="Sök">Text</Card>\n\n</Cards>')).toEqual([
      `fault link-broken ${sida}:${bodyLine + 2}:1  Länken går till "/sokk", som inte finns. Menade du "/sok"?`,
    ]);
  });

  test('to a file in public is right', async () => {
    expect(
      await told({ [sida]: page('Sida', '[Kartan (pdf)](/karta%20ett.pdf)'), 'public/karta ett.pdf': '' }),
    ).toEqual([]);
  });

  test('to an old address is told the new one', async () => {
    const redirects = '{ "/gammal": "/om-forsakringskassan" }';
    expect(
      await told({ [sida]: page('Sida', '[Om oss](/gammal)'), 'content/redirects.json': redirects }),
    ).toEqual([
      `fault link-moved ${sida}:${bodyLine}:1  Sidan "/gammal" har flyttat. Skriv "/om-forsakringskassan".`,
    ]);
  });

  test.each(['här', 'Klicka här', 'läs mer', 'Läs mer…', 'click here'])(
    'that says only "%s" is told of',
    async (text) => {
      expect(await onBody(`[${text}](/sok)`)).toEqual([
        expect.stringContaining(
          `fault link-text ${sida}:${bodyLine}:1  Länktexten "${text.replace('…', '')}" säger inte vart länken leder.`,
        ),
      ]);
    },
  );

  test('without text is told of', async () => {
    expect(await onBody('[](/sok)')).toEqual([
      `fault link-text ${sida}:${bodyLine}:1  Länken har ingen text. Skriv vart den leder: [Kakor på webbplatsen](/om-webbplatsen/kakor).`,
    ]);
  });

  test('that shows its address is told of', async () => {
    expect(await onBody('[https://exempel.se](https://exempel.se)')).toEqual([
      expect.stringContaining(
        `fault link-text ${sida}:${bodyLine}:1  Länktexten är en adress, "https://exempel.se".`,
      ),
    ]);
  });
});

describe('a heading', () => {
  test.each([
    [
      'of level 1',
      '# Sida',
      'heading-title',
      '"# Sida" är en rubrik på nivå 1, men den är redan sidans rubrik i fältet title. Skriv "## Sida".',
    ],
    [
      'that skips a level',
      '### Kontakt',
      'heading-level',
      'Rubriken "Kontakt" hoppar över en nivå: före den är nivån 1. Skriv "## Kontakt".',
    ],
    [
      'too far down',
      '## A\n### B\n#### C\n##### D',
      'heading-level',
      'Rubriken "D" har nivå 5. Sidor har nivåerna 2 till 4. Skriv "#### D".',
    ],
    ['without words', '##', 'heading-empty', 'Rubriken är tom. Skriv rubriken, eller ta bort raden.'],
  ])('%s is told of', async (_, body, rule, message) => {
    expect(await onBody(body)).toEqual([
      `fault ${rule} ${sida}:${bodyLine + body.split('\n').length - 1}:1  ${message}`,
    ]);
  });
});

describe('what cannot be seen or heard', () => {
  test('an image without words is told of', async () => {
    expect(await told({ [sida]: page('Sida', '![](/karta.png)'), 'public/karta.png': '' })).toEqual([
      `fault image-alt ${sida}:${bodyLine}:1  Bilden saknar text för den som inte ser den. Skriv vad bilden visar: ![Karta över kontoren](/karta.png).`,
    ]);
  });

  test('a table without a caption is told of', async () => {
    expect(await onBody('| A | B |\n| --- | --- |\n| 1 | 2 |')).toEqual([
      `fault table-caption ${sida}:${bodyLine}:1  Tabellen saknar rubrik. Skriv <Table caption="Vad tabellen visar"> på en egen rad före, en tom rad på var sida om tabellen, och </Table> efter.`,
    ]);
  });

  test('a column without a word at its top is told of', async () => {
    expect(await onBody('<Table caption="Antal">\n\n| A | |\n| --- | --- |\n| 1 | 2 |\n\n</Table>')).toEqual([
      `fault table-header ${sida}:${bodyLine + 2}:5  Kolumnen har ingen rubrik. Skriv ett eller ett par ord i tabellens första rad.`,
    ]);
  });

  test.each([
    [
      '<Table caption="Antal">Text</Table>',
      'table-content',
      '<Table> ska ha en tabell i sig, med en tom rad före och efter: | Rubrik | Rubrik |.',
    ],
    [
      '<Table>\n\n| A |\n| --- |\n| 1 |\n\n</Table>',
      'table-caption',
      '<Table> saknar caption. Skriv <Table caption="Vad tabellen visar">.',
    ],
    [
      '<Table data="prisbasbelopp">Text</Table>',
      'table-content',
      '<Table data="…"> hämtar sitt innehåll ur data. Ta bort innehållet, eller ta bort data.',
    ],
  ])('%s is told of', async (body, rule, message) => {
    expect(await onBody(body)).toEqual([`fault ${rule} ${sida}:${bodyLine}:1  ${message}`]);
  });

  test('an English word without lang is told of, also over two lines, and not within other words', async () => {
    expect(await onBody('Rapporten heter Working\nPapers. Se cookiebanner och cookie-fråga.')).toEqual([
      `fault foreign-words ${sida}:${bodyLine}:17  "Working Papers" är ett annat språk. Skriv <span lang="en">Working Papers</span>, så att det läses upp rätt, eller ett svenskt ord.`,
    ]);
  });

  test('an English page may have English words', async () => {
    expect(await told({ 'content/english/index.mdx': page('About', 'A cookie.') })).toEqual([]);
  });
});

describe('a page head', () => {
  test('without sources is told of', async () => {
    const text = page('Sida').replace(/sources:[\s\S]*?---/, '---');
    expect(await told({ [sida]: text })).toEqual([
      `fault sources ${sida}:1:1  Sidan saknar källor. Skriv fältet sources med minst en källa: title, validity och gärna address.`,
    ]);
  });

  test('with the title of another page is told of on both', async () => {
    const other = 'content/sv/om-forsakringskassan/annan.mdx';
    expect(await told({ [sida]: page('Kontakt'), [other]: page('kontakt') })).toEqual([
      `fault title-twice ${other}:2:8  Rubriken "kontakt" finns redan på ${sida}. Skriv något som skiljer sidorna åt.`,
      `fault title-twice ${sida}:2:8  Rubriken "Kontakt" finns redan på ${other}. Skriv något som skiljer sidorna åt.`,
    ]);
  });

  test('with the place of another section in the menu is told of on both', async () => {
    const files = {
      'content/sv/ett.mdx': page('Ett', '', 'menu: 2\n'),
      'content/sv/tva.mdx': page('Två', '', 'menu: 2\n'),
    };
    expect(await told(files)).toEqual([
      'fault menu-twice content/sv/ett.mdx:5:7  Plats 2 i menyn har redan content/sv/tva.mdx. Skriv en annan siffra.',
      'fault menu-twice content/sv/tva.mdx:5:7  Plats 2 i menyn har redan content/sv/ett.mdx. Skriv en annan siffra.',
    ]);
  });

  test('that stops being shown before it is shown is told of', async () => {
    const fields = 'publish: 2027-02-01T08:00:00+01:00\nunpublish: 2027-01-01T08:00:00+01:00\n';
    expect(await onBody('Text.', fields)).toEqual([
      `fault times ${sida}:6:12  Sidan slutar visas innan den börjar visas. Ändra publish eller unpublish.`,
    ]);
  });

  test.each([
    [
      'that does not exist',
      'parent: /om-forsakringskasan\n',
      'Fältet parent är "/om-forsakringskasan", som inte finns. Menade du "/om-forsakringskassan"?',
    ],
    [
      'that is the page itself',
      'parent: /om-forsakringskassan/sida\n',
      'Fältet parent går runt: från "/om-forsakringskassan/sida" leder det tillbaka hit. Skriv en sida som ligger högre upp.',
    ],
  ])('with a parent %s is told of', async (_, fields, message) => {
    expect(await onBody('Text.', fields)).toEqual([`fault parent ${sida}:5:9  ${message}`]);
  });

  test('of a page that hangs below nothing is told of', async () => {
    expect(await told({ 'content/sv/press/bilder.mdx': page('Bilder') })).toEqual([
      'fault parent content/sv/press/bilder.mdx:1:1  Sidan ovanför, "/press", finns inte. Skapa den, eller skriv i fältet parent vilken sida som ligger ovanför, till exempel "/om-forsakringskassan".',
    ]);
  });
});

describe('a translation', () => {
  const english = 'content/english/index.mdx';

  test.each([
    [
      'that does not exist',
      '/englih',
      {},
      'Fältet translation är "/englih", som inte finns. Menade du "/english"?',
    ],
    [
      'in the same language',
      '/om-forsakringskassan',
      {},
      'Fältet translation är "/om-forsakringskassan", men den sidan är på samma språk. Skriv sidan på det andra språket.',
    ],
    [
      'that does not point back',
      '/english',
      {},
      `Sidan "/english" pekar inte tillbaka. Skriv translation: /om-forsakringskassan/sida i sidhuvudet på ${english}.`,
    ],
  ])('%s is told of', async (_, translation, files, message) => {
    const text = page('Sida', 'Text.', `translation: ${translation}\n`);
    expect(await told({ ...files, [english]: page('About'), [sida]: text })).toEqual([
      `fault translation ${sida}:5:14  ${message}`,
    ]);
  });

  test('of a version that is no translation is told of', async () => {
    expect(await onBody('Text.', 'translationVersion: 2026-11-01\n')).toEqual([
      `fault translation ${sida}:5:21  Fältet translationVersion hör till en översättning av en svensk sida. Ta bort det, eller skriv den svenska sidans adress i fältet translation.`,
    ]);
  });

  test('of an older version is advised to follow', async () => {
    const text = page(
      'About',
      'Text.',
      'translation: /om-forsakringskassan/sida\ntranslationVersion: 2026-10-01\n',
    );
    expect(await told({ [english]: text, [sida]: page('Sida', 'Text.', 'translation: /english\n') })).toEqual(
      [
        `advice translation-outdated ${english}:6:21  Den svenska sidan ${sida} ändrades 2026-11-01, efter den version som översättningen följer. Uppdatera översättningen och skriv translationVersion: 2026-11-01.`,
      ],
    );
  });
});

describe('advice on the language', () => {
  test('a sentence of more than 25 words, at its own place', async () => {
    const long = `${'ord '.repeat(25)}slut.`;
    expect(await onBody(`En kort mening. Sedan ${long}`)).toEqual([
      `advice long-sentence ${sida}:${bodyLine}:17  Meningen har 27 ord. Dela den: högst 25 ord är lätt att läsa. "Sedan ord ord ord ord ord ord ord ord ord ord ord ord ord…"`,
    ]);
    expect(await onBody(`${'ord '.repeat(24)}slut.`)).toEqual([]);
  });

  test('the lines of a list are sentences of their own, and a paragraph number ends none', async () => {
    const list = Array.from({ length: 8 }, (_, index) => `- fyra ord per rad ${index}`).join('\n');
    expect(await onBody(`Detta står i 9 kap. 28 § lagen.\n\n${list}`)).toEqual([]);
  });

  test('an abbreviation', async () => {
    expect(await onBody('Du kan t.ex. ringa.')).toEqual([
      `advice abbreviation ${sida}:${bodyLine}:1  Skriv "till exempel" i stället för "t.ex.".`,
    ]);
  });

  test('many passive verbs', async () => {
    const body =
      'Ansökan prövas av en handläggare.\nBeslutet meddelas sedan.\nPengarna betalas ut.\nDu får ett brev.';
    expect(await onBody(body)).toEqual([
      `advice passive ${sida}:${bodyLine}:1  3 av 4 meningar har passiv form, till exempel "prövas" på rad 10, "meddelas" på rad 11, "betalas" på rad 12. Skriv vem som gör vad: "Försäkringskassan betalar ut" i stället för "betalas ut".`,
    ]);
  });

  test('words that only look passive are left in peace', async () => {
    expect(
      await onBody(
        'Kontoret finns här.\nDet hoppas vi.\nKassans och landets hus.\nDet blir en månad.\nDet kallas så.',
      ),
    ).toEqual([]);
  });

  test('a page that is hard to read', async () => {
    const body = Array.from(
      { length: 15 },
      () =>
        'Socialförsäkringsadministrationens förvaltningsmyndigheter tillhandahåller beslutsunderlag rörande ersättningsberättigade.',
    ).join('\n');
    expect(await onBody(body)).toEqual([]);
    expect(await onBody(`${body}\n${body}`)).toEqual([
      `advice lix ${sida}:1:1  Sidan är svår att läsa: läsbarhetsindex (LIX) är 106. Skriv kortare meningar och vanligare ord, så att det blir högst 50.`,
    ]);
  });

  test('a page that nobody has read through for a year', async () => {
    const fields = 'reviewed: 2025-11-20\n';
    const text = page('Sida', 'Text.', fields).replace('2026-11-01', '2024-01-01');
    expect(await told({ [sida]: text })).toEqual([
      `advice review ${sida}:5:11  Sidan lästes senast igenom 2025-11-20. Det är mer än 12 månader sedan. Läs den, rätta det som har ändrats och skriv dagens datum i fältet reviewed.`,
    ]);
  });
});
