import { describe, expect, test } from 'vitest';
import { bodyLine, onBody, page, sida, told } from './contentFolder';

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
    ...['http://127.0.0.1:3000', 'http://localhost:3000', 'https://192.168.1.2', 'http://skrivare.local'].map(
      (host): [string, string, string, string] => [
        `to one's own machine, ${host}`,
        `${host}/sok?nyckel=hemlig`,
        'link-form',
        'Adressen leder till din egen dator eller ert eget nät, som läsarna inte når. Skriv "/sok".',
      ],
    ),
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
      await told({
        [sida]: page('Sida', '[Kartan (pdf)](/karta%20ett.pdf)'),
        'public/karta ett.pdf': '%PDF',
      }),
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

  test('that is no link, but an address in the text, is told of where it stands', async () => {
    expect(await onBody('Läs mer på https://exempel.se/a, eller (www.exempel.se).')).toEqual([
      expect.stringContaining(
        `fault link-text ${sida}:${bodyLine}:12  Adressen "https://exempel.se/a" i texten blir ingen länk.`,
      ),
      expect.stringContaining(
        `fault link-text ${sida}:${bodyLine}:41  Adressen "www.exempel.se" i texten blir ingen länk.`,
      ),
    ]);
  });
});
